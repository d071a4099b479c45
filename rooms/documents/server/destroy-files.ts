import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { destroyFiles, detachFile } from '../contract-files.ts'
import type { FileId } from '../core/kept-file.ts'
import * as store from '../store/file-queries.ts'

/** What was recorded of files goes with them. */
const aboutFiles = (fileIds: readonly FileId[]) => fileIds.map((id) => ({ kind: 'file', id }))

export const detachFileHandler = handleCommand(detachFile, async ({ trx, districtId }, { fileId }) => {
  const [file] = await store.holdFiles(trx, districtId, [fileId])
  if (file === undefined || file.state !== 'attached') return refuse({ kind: 'file-not-found' })
  const gone = aboutFiles(await store.destroyFiles(trx, districtId, [fileId]))
  const about = file.subject === null ? gone : [file.subject, ...gone]
  return ok({ reply: { fileId }, about, erase: gone })
})

export const destroyFilesHandler = handleCommand(destroyFiles, async ({ trx, districtId }, { subject }) => {
  await store.holdSubject(trx, districtId, subject)
  const there = await store.filesOf(trx, districtId, subject)
  const fileIds = await store.destroyFiles(
    trx,
    districtId,
    there.map(({ fileId }) => fileId),
  )
  const gone = aboutFiles(fileIds)
  return ok({ reply: { fileIds }, about: [subject, ...gone], erase: gone })
})
