import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { maySeeSite, mayWritePosts } from './core/permissions.ts'
import { PostId, PostKind, PostState, WrittenPost } from './core/post.ts'
import { Block } from './core/written-text.ts'

const reply = z.object({ postId: PostId, version: z.int() })
const notFound = z.object({ kind: z.literal('post-not-found') })
const changedMeanwhile = z.object({ kind: z.literal('post-changed-meanwhile'), field: z.string() })
const pictureMissing = z.object({
  kind: z.literal('picture-missing'),
  field: z.string(),
  no: z.int(),
  pictures: z.int(),
})

/** Writes a post: a new one (`seen` is 0), or what is to stand in the place of the version that its writer has seen. */
export const writePost = command({
  name: 'site.write-post',
  title: { ko: '글을 쓴다', en: 'Write a post' },
  permission: mayWritePosts,
  files: 'files',
  unrecorded: ['files'],
  /** The files that the post has from now on, in their order: one that is left out is destroyed. */
  input: WrittenPost.extend({ postId: PostId, seen: z.int().min(0), files: AddedFiles.default([]) }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    notFound,
    changedMeanwhile,
    pictureMissing,
    z.object({ kind: z.literal('post-withdrawn') }),
    ...attachRefusals,
  ]),
})

export const publishPost = command({
  name: 'site.publish-post',
  title: { ko: '글을 펴낸다', en: 'Publish a post' },
  done: { ko: '펴냈습니다. 이제 누구나 봅니다.', en: 'It is published: everyone sees it now.' },
  permission: mayWritePosts,
  input: z.strictObject({ postId: PostId }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    notFound,
    pictureMissing,
    z.object({ kind: z.literal('post-published-already') }),
    ...attachRefusals,
  ]),
})

export const withdrawPost = command({
  name: 'site.withdraw-post',
  title: { ko: '글을 내린다', en: 'Withdraw a post' },
  done: { ko: '내렸습니다. 담당자만 봅니다.', en: 'It is withdrawn: only its office sees it.' },
  permission: mayWritePosts,
  input: z.strictObject({ postId: PostId, reason: z.string().trim().min(1).max(300) }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    notFound,
    z.object({ kind: z.literal('post-not-published') }),
    ...attachRefusals,
  ]),
})

/** A post as lists show it. */
export const ListedPost = WrittenPost.omit({ text: true }).extend({
  id: PostId,
  state: PostState,
  version: z.int(),
  publishedAt: Instant.nullable(),
  changedAt: Instant.nullable(),
  withdrawnReason: z.string().nullable(),
  opening: z.string(),
})
export type ListedPost = z.infer<typeof ListedPost>

export const listPosts = query({
  name: 'site.list-posts',
  title: { ko: '글을 본다', en: 'List posts' },
  permission: maySeeSite,
  input: z.object({
    kind: PostKind.optional(),
    /** What is not published is its office's alone. */
    state: PostState.default('published'),
    q: z.string().trim().max(100).default(''),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(100).default(12),
  }),
  reply: z.object({
    posts: z.array(ListedPost),
    /** Those that stand above the others today. */
    pinned: z.array(PostId),
    total: z.int(),
    page: z.int(),
  }),
  refusal: noRefusals,
})

export const seePost = query({
  name: 'site.see-post',
  title: { ko: '글 하나를 읽는다', en: 'Read a post' },
  permission: maySeeSite,
  input: z.object({ postId: PostId }),
  /** With the text as it was written, and read into the parts that a page shows. */
  reply: z.object({ post: ListedPost.extend({ text: z.string() }), blocks: z.array(Block) }),
  refusal: z.discriminatedUnion('kind', [notFound]),
})
