import type { Done, SearchEntry } from '#kernel/handler.ts'
import type { Post, PostId } from '../core/post.ts'
import type { Block } from '../core/written-text.ts'
import { plainText } from '../core/written-text.ts'

interface PostReply {
  readonly postId: PostId
  readonly version: number
}

const entryOf = ({ id, title, summary }: Post, blocks: readonly Block[]): SearchEntry => ({
  ...{ kind: 'post', id, title, text: `${summary} ${plainText(blocks)}`.trim(), path: `/posts/${id}` },
})

/** What a command on a post replies: only a published one is found by search. */
export function postDone(post: Post, blocks: readonly Block[]): Done<PostReply> {
  const subject = { kind: 'post', id: post.id }
  const found = post.state === 'published' ? { index: [entryOf(post, blocks)] } : { unindex: [subject] }
  return { reply: { postId: post.id, version: post.version }, about: [subject], ...found }
}
