import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { thaw } from '../core/frozen-document.ts'
import { afterTry, againAt, type PackageFault, type PackageId, takenUntil } from '../core/paper-package.ts'
import { deleteEnded } from '../store/package-queries.ts'
import * as store from '../store/writing-queries.ts'

/** Writes one document as a file; what it throws is a defect of the writer, and counts as a try. */
export type WriteFile = (asked: {
  readonly document: OfficialDocument
  readonly format: WrittenFormat
  readonly madeAt: Date
}) => Promise<Result<{ readonly content: Uint8Array; readonly ending: string }, { readonly kind: PackageFault }>>

interface Work {
  readonly districtId: DistrictId
  readonly clock: () => Instant
  readonly write: WriteFile
  /** Told of what the writer threw. */
  readonly broke: (error: unknown) => void
  readonly stopping: AbortSignal
}

/**
 * Writes the package that waits longest, one file after another, until none of its files is left, it was dropped, or
 * Madang stops. No connection is held while a file is written. Several servers take turns; one that dies leaves its
 * package to another. Gives the package whose files are all there, to be finished; null when nothing waits.
 */
export async function writeWaiting(
  db: Db,
  work: Work,
): Promise<{ readonly packageId: PackageId; readonly whole: boolean } | null> {
  const { districtId, clock, stopping } = work
  const now = clock()
  const packageId = await inTransaction(db, (trx) =>
    store.takeWaiting(trx, districtId, { now, until: takenUntil(now) }),
  )
  if (packageId === null) return null
  const letGo = async (until: Instant) => {
    await inTransaction(db, (trx) => store.takeUntil(trx, districtId, packageId, until))
    return { packageId, whole: false }
  }
  for (;;) {
    if (stopping.aborted) return letGo(clock())
    const file = await inTransaction(db, (trx) => store.nextFile(trx, districtId, packageId))
    if (file === null) return { packageId, whole: true }
    const written = await tryWriting(work, file)
    const after = written.ok ? null : afterTry(file.tries, written.refusal.kind)
    if (after?.kind === 'again') return letGo(againAt(clock()))
    await inTransaction(db, async (trx) => {
      if (written.ok) await store.keepFile(trx, districtId, packageId, { ...file, ...written.value })
      if (after?.kind === 'given-up') await store.giveUpFile(trx, districtId, packageId, file, after.fault)
      await store.takeUntil(trx, districtId, packageId, takenUntil(clock()))
    })
  }
}

async function tryWriting(
  { write, broke, clock }: Work,
  { document, format }: store.FileToWrite,
): ReturnType<WriteFile> {
  try {
    return await write({ document: thaw(document), format, madeAt: new Date(clock()) })
  } catch (error) {
    broke(error)
    return refuse({ kind: 'writer-broke' })
  }
}

/** Deletes the packages whose days are over. */
export const forgetPackages = (db: Db, districtId: DistrictId, endedBefore: Instant): Promise<void> =>
  inTransaction(db, (trx) => deleteEnded(trx, districtId, endedBefore))
