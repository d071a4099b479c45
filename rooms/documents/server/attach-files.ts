import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { attachFiles } from '../contract-files.ts'
import { attachFiles as decide } from '../core/attach.ts'
import * as store from '../store/file-queries.ts'

export const attachFilesHandler = handleCommand(attachFiles, async (context, { subject, files, seenBy }) => {
  const { trx, districtId, actor, now } = context
  await store.holdSubject(trx, districtId, subject)
  const named = await store.holdFiles(
    trx,
    districtId,
    files.map(({ fileId }) => fileId),
  )
  const there = await store.filesOf(trx, districtId, subject)
  const decided = decide({ subject, added: files, seenBy, by: actor.accountId, now, named, there })
  if (!decided.ok) return decided
  for (const attached of decided.value) await store.writeAttached(trx, districtId, attached)
  const fileIds = decided.value.map(({ fileId }) => fileId)
  return ok({ reply: { fileIds }, about: [subject, ...fileIds.map((id) => ({ kind: 'file', id }))] })
})
