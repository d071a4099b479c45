import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { describeFiles, listFiles, listFilesOfMany, listKeptFiles, seeFile } from '../contract-files.ts'
import { contentTypes } from '../core/file-name.ts'
import { isForEveryone, isShownTo, type KeptFile } from '../core/kept-file.ts'
import { isOffice } from '../core/permissions.ts'
import { findContent } from '../store/content-queries.ts'
import * as store from '../store/file-queries.ts'
import { lookerOf, toldFile } from './told-file.ts'

/** What is shown in lists goes by role alone, and not by whose a file is: strangers share what was answered. */
const isListed = (file: KeptFile, office: boolean): boolean =>
  file.state === 'attached' && (office || isForEveryone(file))

export const listFilesHandler = handleQuery(listFiles, async ({ trx, districtId, actor }, { subject }) => {
  const office = permits(isOffice, actor)
  const files = await store.filesOf(trx, districtId, subject)
  const listed = files.filter((file) => isListed(file, office))
  const wait = files.filter((file) => file.state === 'attached' && file.seenBy === 'everyone' && !isForEveryone(file))
  return ok({ files: listed.map(toldFile), waiting: wait.length })
})

export const listFilesOfManyHandler = handleQuery(
  listFilesOfMany,
  async ({ trx, districtId, actor }, { kind, ids }) => {
    const office = permits(isOffice, actor)
    const files = await store.filesOfAll(trx, districtId, kind, ids)
    const listed = files.filter((file) => isListed(file, office))
    return ok({ files: listed.map((file) => ({ ...toldFile(file), subjectId: file.subject?.id ?? '' })) })
  },
)

export const describeFilesHandler = handleQuery(describeFiles, async ({ trx, districtId, actor }, { fileIds }) => {
  const looker = lookerOf(actor)
  const files = (await store.filesByIds(trx, districtId, fileIds)).filter((file) => isShownTo(file, looker))
  return ok({ files: files.map(toldFile) })
})

export const seeFileHandler = handleQuery(seeFile, async ({ trx, districtId, actor }, { fileId, small }) => {
  const [file] = await store.filesByIds(trx, districtId, [fileId])
  if (file === undefined || !isShownTo(file, lookerOf(actor))) return refuse({ kind: 'file-not-found' })
  const size = file.format !== 'picture' ? 'whole' : small ? 'small' : 'full'
  const content = await findContent(trx, districtId, fileId, size)
  if (content === null) return refuse({ kind: 'file-not-found' })
  const { name, format } = file
  return ok({ name, format, contentType: contentTypes[format], base64: Buffer.from(content).toString('base64') })
})

const perPage = 24

export const listKeptFilesHandler = handleQuery(listKeptFiles, async ({ trx, districtId }, { show, page }) => {
  const asked = { show, limit: perPage + 1, offset: (page - 1) * perPage }
  const found = await store.latestFiles(trx, districtId, asked)
  const files = found.slice(0, perPage).map((file) => ({
    ...toldFile(file),
    ...{ subject: file.subject ?? { kind: '', id: '' }, heldAt: file.heldAt, endsAt: file.endsAt },
    reason: file.hiddenReason,
  }))
  return ok({ files, page, more: found.length > perPage })
})
