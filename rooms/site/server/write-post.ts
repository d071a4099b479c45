import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { readMarkdown } from '../adapters/read-markdown.ts'
import { writePost } from '../contract-posts.ts'
import { beginPost, changePost } from '../core/post.ts'
import { firstWords, plainText } from '../core/written-text.ts'
import * as store from '../store/post-queries.ts'
import { postDone } from './post-done.ts'
import { checkPictures, putFiles } from './post-files.ts'

const openingLetters = 120

export const writePostHandler = handleCommand(writePost, async (context, { postId, seen, files, ...written }) => {
  const { trx, districtId, now } = context
  const blocks = readMarkdown(written.text)
  const read = { ...written, opening: firstWords(plainText(blocks), openingLetters) }
  const there = await store.holdPost(trx, districtId, postId)
  if (there === null && seen > 0) return refuse({ kind: 'post-not-found' })
  const changed = there === null ? ok(beginPost(postId, read)) : changePost(there, seen, read, now)
  if (!changed.ok) return changed
  const post = changed.value
  if (there !== null) await store.updatePost(trx, districtId, post)
  else if (!(await store.insertPost(trx, districtId, post)))
    return refuse({ kind: 'post-changed-meanwhile', field: 'text' })
  const put = await putFiles(context, post, files)
  if (!put.ok) return put
  if (post.state !== 'published') return ok(postDone(post, blocks))
  const pictured = await checkPictures(context, post, blocks)
  return pictured.ok ? ok(postDone(post, blocks)) : pictured
})
