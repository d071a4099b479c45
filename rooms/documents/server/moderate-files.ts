import { type CommandHandler, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { blurFile, hideFile, restoreFile } from '../contract-files.ts'
import { hiddenUntil } from '../core/kept-file.ts'
import { findContent, replacePicture } from '../store/content-queries.ts'
import * as store from '../store/file-queries.ts'
import type { FileMeans } from './file-means.ts'

export const hideFileHandler = handleCommand(hideFile, async ({ trx, districtId, now }, { fileId, reason }) => {
  const [file] = await store.holdFiles(trx, districtId, [fileId])
  if (file === undefined || file.state !== 'attached') return refuse({ kind: 'file-not-found' })
  const endsAt = hiddenUntil(now)
  await store.hideFile(trx, districtId, fileId, { reason, endsAt })
  return ok({ reply: { fileId, endsAt }, about: [{ kind: 'file', id: fileId }] })
})

export const restoreFileHandler = handleCommand(restoreFile, async ({ trx, districtId }, { fileId }) => {
  const [file] = await store.holdFiles(trx, districtId, [fileId])
  if (file === undefined || file.state !== 'hidden') return refuse({ kind: 'file-not-found' })
  await store.hideFile(trx, districtId, fileId, { reason: null, endsAt: null })
  return ok({ reply: { fileId }, about: [{ kind: 'file', id: fileId }] })
})

/** The picture is held against others while it is decoded: two who blur it at once blur it one after the other. */
export const blurFileWith = ({ makePicture }: FileMeans): CommandHandler =>
  handleCommand(blurFile, async ({ trx, districtId }, { fileId, regions }) => {
    const [file] = await store.holdFiles(trx, districtId, [fileId])
    if (file === undefined || file.state === 'held') return refuse({ kind: 'file-not-found' })
    const content = await findContent(trx, districtId, fileId, 'full')
    if (content === null) return refuse({ kind: 'not-a-picture' })
    const made = await makePicture({ bytes: content, blur: regions })
    if (!made.ok) return made
    await replacePicture(trx, districtId, fileId, { ...made.value, people: 'blurred' })
    return ok({ reply: { fileId }, about: [{ kind: 'file', id: fileId }] })
  })
