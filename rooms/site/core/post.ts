import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { type Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const PostId = idOf('PostId')
export type PostId = z.infer<typeof PostId>

/** What the secretariat writes for everyone: what shared government here is, stories of it, what was done, notices. */
export const PostKind = z.enum(['introduction', 'story', 'activity', 'announcement'])
export type PostKind = z.infer<typeof PostKind>

/** A draft is its office's alone; a published post is everyone's until it is withdrawn. */
export const PostState = z.enum(['draft', 'published', 'withdrawn'])
export type PostState = z.infer<typeof PostState>

export const maxPostText = 20_000

/** What is written of a post, as its form has it. */
export const WrittenPost = z.strictObject({
  kind: PostKind,
  title: z.string().trim().min(1).max(100),
  /** For lists; the first words of the text where it is empty. */
  summary: z.string().trim().max(200).default(''),
  /** Markdown. */
  text: z.string().trim().min(1).max(maxPostText),
  /** When what it tells of took place. */
  happenedOn: LocalDate.nullable().default(null),
  /** Until when it stands above the others of its kind, that day included. */
  pinnedUntil: LocalDate.nullable().default(null),
})
export type WrittenPost = z.infer<typeof WrittenPost>

export interface Post extends WrittenPost {
  readonly id: PostId
  readonly state: PostState
  /** Raised by every change: who changes an older one than stands is told so. */
  readonly version: number
  readonly publishedAt: Instant | null
  /** When it was changed after it was published. */
  readonly changedAt: Instant | null
  readonly withdrawnReason: string | null
  /** The first words of the text, for lists where there is no summary. */
  readonly opening: string
}

/** What is known of a post beside what its form has: what its text begins with. */
export type ReadPost = WrittenPost & Pick<Post, 'opening'>

export type PostRefused =
  | { readonly kind: 'post-changed-meanwhile'; readonly field: string }
  | { readonly kind: 'post-withdrawn' }
  | { readonly kind: 'post-published-already' }
  | { readonly kind: 'post-not-published' }

type Refused<Kind extends PostRefused['kind']> = Extract<PostRefused, { readonly kind: Kind }>

/** Decides how a new post begins. */
export const beginPost = (id: PostId, written: ReadPost): Post => ({
  ...{ id, ...written, state: 'draft', version: 1, publishedAt: null, changedAt: null, withdrawnReason: null },
})

/** Decides a change: only of what its writer has seen, and not of what was withdrawn. A published post says when it was changed. */
export function changePost(
  post: Post,
  seen: number,
  written: ReadPost,
  now: Instant,
): Result<Post, Refused<'post-withdrawn' | 'post-changed-meanwhile'>> {
  if (post.state === 'withdrawn') return refuse({ kind: 'post-withdrawn' })
  if (post.version !== seen) return refuse({ kind: 'post-changed-meanwhile', field: 'text' })
  const changedAt = post.state === 'published' ? now : null
  return ok({ ...post, ...written, version: post.version + 1, changedAt })
}

/** Decides that a post is for everyone: a draft, or one that had been withdrawn. */
export function publishPost(post: Post, now: Instant): Result<Post, Refused<'post-published-already'>> {
  if (post.state === 'published') return refuse({ kind: 'post-published-already' })
  return ok({
    ...post,
    state: 'published',
    version: post.version + 1,
    publishedAt: post.publishedAt ?? now,
    withdrawnReason: null,
  })
}

/** Decides that a post is no longer for everyone; why is kept. */
export function withdrawPost(post: Post, reason: string): Result<Post, Refused<'post-not-published'>> {
  if (post.state !== 'published') return refuse({ kind: 'post-not-published' })
  return ok({ ...post, state: 'withdrawn', version: post.version + 1, withdrawnReason: reason })
}
