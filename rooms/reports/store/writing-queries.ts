import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { PackageFault, PackageId } from '../core/paper-package.ts'
import type { ReportTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ReportTables>()

/** Takes the package that waits longest, until then; one that another server is taking is passed over. Null when none waits. */
export async function takeWaiting(
  trx: Trx,
  districtId: DistrictId,
  { now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<PackageId | null> {
  const waiting = tables(trx)
    .selectFrom('paper_package')
    .select('package_id')
    .where('district_id', '=', districtId)
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('taken_until', 'is', null), is('taken_until', '<=', now)]))
    .orderBy('asked_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
  const row = await tables(trx)
    .updateTable('paper_package')
    .set({ taken_until: until })
    .where('district_id', '=', districtId)
    .where('package_id', '=', waiting)
    .returning('package_id')
    .executeTakeFirst()
  return row?.package_id ?? null
}

/** A file that is to be written: its paper as canonical JSON. `tries` counts this one. */
export interface FileToWrite {
  readonly part: number
  readonly format: WrittenFormat
  readonly tries: number
  readonly document: string
}

/** The next file of a package that is neither written nor given up, those least tried first; null when none is left. */
export async function nextFile(trx: Trx, districtId: DistrictId, packageId: PackageId): Promise<FileToWrite | null> {
  const file = await tables(trx)
    .selectFrom('paper_package_file')
    .select(['part', 'format'])
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .where('content', 'is', null)
    .where('unwritable', 'is', null)
    .orderBy('tries')
    .orderBy('part')
    .orderBy('format')
    .limit(1)
    .executeTakeFirst()
  if (file === undefined) return null
  const tried = await one(trx, districtId, packageId, file)
    .set((is) => ({ tries: is('tries', '+', 1) }))
    .returning('tries')
    .executeTakeFirst()
  const paper = await tables(trx)
    .selectFrom('paper_package_part')
    .select('document')
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .where('part', '=', file.part)
    .executeTakeFirst()
  // Somebody may drop the package meanwhile.
  return tried === undefined || paper === undefined ? null : { ...file, ...tried, ...paper }
}

const one = (
  trx: Trx,
  districtId: DistrictId,
  packageId: PackageId,
  { part, format }: Pick<FileToWrite, 'part' | 'format'>,
) =>
  tables(trx)
    .updateTable('paper_package_file')
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .where('part', '=', part)
    .where('format', '=', format)

/** Keeps a file that was written. */
export async function keepFile(
  trx: Trx,
  districtId: DistrictId,
  packageId: PackageId,
  file: Pick<FileToWrite, 'part' | 'format'> & { readonly content: Uint8Array; readonly ending: string },
): Promise<void> {
  const { content, ending } = file
  await one(trx, districtId, packageId, file)
    .set({ content: Buffer.from(content), ending })
    .execute()
}

/** Writes down why a file could not be written. */
export async function giveUpFile(
  trx: Trx,
  districtId: DistrictId,
  packageId: PackageId,
  file: Pick<FileToWrite, 'part' | 'format'>,
  fault: PackageFault,
): Promise<void> {
  await one(trx, districtId, packageId, file).set({ unwritable: fault }).execute()
}

/** Keeps a package taken for a while longer, or lets it go at once (a moment that is past). */
export async function takeUntil(trx: Trx, districtId: DistrictId, packageId: PackageId, until: Instant): Promise<void> {
  await tables(trx)
    .updateTable('paper_package')
    .set({ taken_until: until })
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .where('ended_at', 'is', null)
    .execute()
}
