import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { readMarkdown } from '../adapters/read-markdown.ts'
import { listPosts, seePost } from '../contract-posts.ts'
import { mayWritePosts } from '../core/permissions.ts'
import * as store from '../store/post-queries.ts'

export const listPostsHandler = handleQuery(listPosts, async ({ trx, districtId, actor, now }, input) => {
  const { kind = null, state, q, page, size } = input
  if (state !== 'published' && !permits(mayWritePosts, actor)) return ok({ posts: [], pinned: [], total: 0, page: 1 })
  const today = dateInSeoul(now)
  const filter = { kind, state, q }
  const total = await store.countPosts(trx, districtId, filter)
  const shown = Math.min(page, Math.max(1, Math.ceil(total / size)))
  const posts = await store.listPosts(trx, districtId, filter, { today, from: (shown - 1) * size, size })
  const pinned = posts.filter(({ pinnedUntil }) => pinnedUntil !== null && pinnedUntil >= today).map(({ id }) => id)
  return ok({ posts, pinned, total, page: shown })
})

export const seePostHandler = handleQuery(seePost, async ({ trx, districtId, actor }, { postId }) => {
  const post = await store.findPost(trx, districtId, postId)
  const shown = post !== null && (post.state === 'published' || permits(mayWritePosts, actor))
  return shown ? ok({ post, blocks: [...readMarkdown(post.text)] }) : refuse({ kind: 'post-not-found' })
})
