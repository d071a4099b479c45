import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { PackageFile } from '../core/package-files.ts'
import type { PackageId, PaperPackage } from '../core/paper-package.ts'
import type { ReportTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ReportTables>()

export interface NewPackage {
  readonly id: PackageId
  readonly accountId: AccountId
  readonly askedAt: Instant
  readonly papers: readonly { readonly title: string; readonly document: string }[]
  readonly formats: readonly WrittenFormat[]
}

/** Keeps a package that is to be written; false where its id is taken. */
export async function insertPackage(trx: Trx, districtId: DistrictId, asked: NewPackage): Promise<boolean> {
  const key = { district_id: districtId, package_id: asked.id }
  const written = await tables(trx)
    .insertInto('paper_package')
    .values({ ...key, account_id: asked.accountId, asked_at: asked.askedAt })
    .onConflict((taken) => taken.columns(['district_id', 'package_id']).doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return false
  await tables(trx)
    .insertInto('paper_package_part')
    .values(asked.papers.map((paper, at) => ({ ...key, part: at + 1, ...paper })))
    .execute()
  await tables(trx)
    .insertInto('paper_package_file')
    .values(asked.papers.flatMap((_, at) => asked.formats.map((format) => ({ ...key, part: at + 1, format }))))
    .execute()
  return true
}

/** How many packages of an account are under way. */
export async function countUnderWay(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('paper_package')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** The files of packages beside the papers that they are of, in the order of these. */
const filesWithPapers = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('paper_package_file as file')
    .innerJoin('paper_package_part as part', (join) =>
      join
        .onRef('part.district_id', '=', 'file.district_id')
        .onRef('part.package_id', '=', 'file.package_id')
        .onRef('part.part', '=', 'file.part'),
    )
    .where('file.district_id', '=', districtId)
    .orderBy('file.part')

/** The packages of an account, the latest first. */
export async function packagesOf(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<readonly PaperPackage[]> {
  const packages = await tables(trx)
    .selectFrom('paper_package')
    .select(['package_id as id', 'asked_at as askedAt', 'ended_at as endedAt'])
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('asked_at', 'desc')
    .orderBy('package_id')
    .execute()
  if (packages.length === 0) return []
  const files = await filesWithPapers(trx, districtId)
    .select(['file.package_id as id', 'file.part', 'part.title', 'file.format', 'file.unwritable'])
    .select((is) => is('file.content', 'is not', null).as('written'))
    .where(
      'file.package_id',
      'in',
      packages.map(({ id }) => id),
    )
    .execute()
  return packages.map((one) => {
    const own = files.filter(({ id }) => id === one.id)
    return {
      ...one,
      titles: [...new Map(own.map(({ part, title }) => [part, title])).values()],
      formats: [...new Set(own.map(({ format }) => format))],
      files: own.length,
      done: own.filter(({ written, unwritable }) => Boolean(written) || unwritable !== null).length,
      faults: own.flatMap(({ title, format, unwritable }) =>
        unwritable === null ? [] : [{ title, format, fault: unwritable }],
      ),
    }
  })
}

/** Whose a package is, and whether it is finished; null where there is none. */
export async function findPackage(
  trx: Trx,
  districtId: DistrictId,
  packageId: PackageId,
): Promise<{ readonly accountId: AccountId; readonly endedAt: Instant | null } | null> {
  const row = await tables(trx)
    .selectFrom('paper_package')
    .select(['account_id as accountId', 'ended_at as endedAt'])
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .executeTakeFirst()
  return row ?? null
}

/** The files of a package that are written, in the order of its papers. */
export async function filesOf(trx: Trx, districtId: DistrictId, packageId: PackageId): Promise<readonly PackageFile[]> {
  const rows = await filesWithPapers(trx, districtId)
    .select(['file.part', 'part.title', 'file.ending', 'file.content'])
    .where('file.package_id', '=', packageId)
    .where('file.content', 'is not', null)
    .orderBy('file.format')
    .$narrowType<{ ending: string; content: Uint8Array }>()
    .execute()
  return rows
}

/** How many files of a package are neither written nor given up. */
export async function countLeft(trx: Trx, districtId: DistrictId, packageId: PackageId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('paper_package_file')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .where('content', 'is', null)
    .where('unwritable', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function endPackage(trx: Trx, districtId: DistrictId, packageId: PackageId, at: Instant): Promise<void> {
  await tables(trx)
    .updateTable('paper_package')
    .set({ ended_at: at, taken_until: null })
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .execute()
}

export async function deletePackage(trx: Trx, districtId: DistrictId, packageId: PackageId): Promise<void> {
  await tables(trx)
    .deleteFrom('paper_package')
    .where('district_id', '=', districtId)
    .where('package_id', '=', packageId)
    .execute()
}

/** Deletes the packages of a district that ended before a moment. */
export async function deleteEnded(trx: Trx, districtId: DistrictId, before: Instant): Promise<void> {
  await tables(trx)
    .deleteFrom('paper_package')
    .where('district_id', '=', districtId)
    .where('ended_at', '<=', before)
    .execute()
}

/** Deletes the packages of an account. */
export async function deletePackagesOf(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('paper_package')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
