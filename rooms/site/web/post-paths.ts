import type { PostKind } from '../core/post.ts'

/** Where the published posts of a kind are listed, below the district's address. */
export const pathOf: Readonly<Record<PostKind, string>> = {
  introduction: '/introduction',
  story: '/stories',
  activity: '/activities',
  announcement: '/announcements',
}
