import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { readMarkdown } from '../adapters/read-markdown.ts'
import { publishPost, withdrawPost } from '../contract-posts.ts'
import { type PostId, publishPost as publish, withdrawPost as withdraw } from '../core/post.ts'
import * as store from '../store/post-queries.ts'
import { postDone } from './post-done.ts'
import { checkPictures, showFiles } from './post-files.ts'

const held = ({ trx, districtId }: CommandContext, postId: PostId) => store.holdPost(trx, districtId, postId)

export const publishPostHandler = handleCommand(publishPost, async (context, { postId }) => {
  const there = await held(context, postId)
  if (there === null) return refuse({ kind: 'post-not-found' })
  const published = publish(there, context.now)
  if (!published.ok) return published
  const blocks = readMarkdown(there.text)
  const pictured = await checkPictures(context, there, blocks)
  if (!pictured.ok) return pictured
  await store.updatePost(context.trx, context.districtId, published.value)
  const shown = await showFiles(context, published.value)
  return shown.ok ? ok(postDone(published.value, blocks)) : shown
})

export const withdrawPostHandler = handleCommand(withdrawPost, async (context, { postId, reason }) => {
  const there = await held(context, postId)
  if (there === null) return refuse({ kind: 'post-not-found' })
  const withdrawn = withdraw(there, reason)
  if (!withdrawn.ok) return withdrawn
  await store.updatePost(context.trx, context.districtId, withdrawn.value)
  const shown = await showFiles(context, withdrawn.value)
  return shown.ok ? ok(postDone(withdrawn.value, readMarkdown(there.text))) : shown
})
