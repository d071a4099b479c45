import type { SearchEntry } from '#kernel/handler.ts'
import type { ForumId } from '../core/forum.ts'

interface Found {
  readonly id: ForumId
  readonly title: string
  readonly purpose: string | null
  readonly place: string
  readonly summary: string | null
}

/** The line by which search finds a forum. */
export const forumEntry = ({ id, title, purpose, place, summary }: Found): SearchEntry => ({
  ...{ kind: 'forum', id, title, path: `/forums/${id}` },
  text: [purpose, place, summary].filter((text) => text !== null).join(' '),
})

export const aboutForum = (forumId: ForumId) => ({ kind: 'forum', id: forumId })
