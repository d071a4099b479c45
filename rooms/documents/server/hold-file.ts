import { createHash, randomBytes } from 'node:crypto'
import { type CommandHandler, handlePrepared } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sniffFormat } from '../adapters/sniff-format.ts'
import { holdFile } from '../contract-files.ts'
import { nameOfContent } from '../core/file-name.ts'
import type { FileRefused } from '../core/file-refused.ts'
import { type FileFormat, FileId, type FileSize, heldUntil } from '../core/kept-file.ts'
import { isOffice } from '../core/permissions.ts'
import * as store from '../store/content-queries.ts'
import { holdAgain } from '../store/file-queries.ts'
import { bytesOf } from './bytes-of.ts'
import type { FileMeans } from './file-means.ts'
import { toldFile } from './told-file.ts'

/** A file found fit to be kept, as it is kept. */
interface FitFile {
  readonly name: string
  readonly format: FileFormat
  readonly contentHash: string
  readonly sent: number
  readonly width: number | null
  readonly height: number | null
  readonly contents: readonly { readonly size: FileSize; readonly content: Uint8Array }[]
}

/** Looks at what was sent, by its content, and makes of it what is kept. */
async function makeFit(
  { makePicture, scan }: FileMeans,
  sent: string,
  bytes: Uint8Array,
): Promise<Result<FitFile, FileRefused>> {
  const found = sniffFormat(bytes)
  if (!found.ok) return found
  const named = nameOfContent(sent, found.value)
  if (!named.ok) return named
  const scanned = await scan(bytes)
  if (!scanned.ok) return scanned
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const file = { ...named.value, contentHash, sent: bytes.length }
  if (file.format !== 'picture')
    return ok({ ...file, width: null, height: null, contents: [{ size: 'whole', content: bytes }] })
  const made = await makePicture({ bytes, blur: [] })
  if (!made.ok) return made
  const { width, height, full, small } = made.value
  const contents = [{ size: 'full', content: full } as const, { size: 'small', content: small } as const]
  return ok({ ...file, width, height, contents })
}

export const holdFileWith = (means: FileMeans): CommandHandler =>
  handlePrepared(
    holdFile,
    ({ name, base64 }) => makeFit(means, name, bytesOf(base64)),
    async ({ trx, districtId, actor, now }, _input, fit) => {
      const { accountId } = actor
      if (accountId === null) return refuse({ kind: 'not-signed-in' })
      const fileId = FileId.parse(`file-${randomBytes(16).toString('hex')}`)
      const bytes = fit.contents.reduce((sum, { content }) => sum + content.length, 0)
      const { sent, contents, ...described } = fit
      const held = { ...described, fileId, accountId, forOffice: permits(isOffice, actor), bytes, heldAt: now }
      const endsAt = heldUntil(now)
      const made = await store.insertHeld(trx, districtId, { ...held, endsAt })
      if (made === null) {
        const again = await holdAgain(trx, districtId, { ...held, endsAt })
        if (again !== null) return ok({ reply: { ...toldFile(again), endsAt }, about: [aboutFile(again.fileId)] })
        // The same content was attached or destroyed in between.
        return refuse({ kind: 'readers-busy' })
      }
      if (!(await store.countInDay(trx, districtId, { accountId, day: dateInSeoul(now), bytes: sent })))
        return refuse({ kind: 'day-is-full' })
      await store.insertContent(trx, districtId, fileId, contents)
      const { name, format, width, height } = described
      const told = { fileId, name, format, bytes, width, height, alt: '', people: 'none', seenBy: 'office' } as const
      return ok({ reply: { ...told, state: 'held', endsAt }, about: [aboutFile(fileId)] })
    },
  )

const aboutFile = (fileId: FileId) => ({ kind: 'file', id: fileId })
