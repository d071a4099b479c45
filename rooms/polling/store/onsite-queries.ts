import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { FileFormat } from '#rooms/documents/core/kept-file.ts'
import type { PaperSheet } from '#rooms/voting/core/protocol/documents.ts'
import type { CountSheet, SheetEntry, SheetId } from '../core/onsite/count-sheet.ts'
import { settledSheet } from '../core/onsite/settled-sheet.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { OnsiteTables } from './tables-onsite.ts'

const tables = (trx: Trx) => trx.withTables<OnsiteTables>()

/** A vote as its desks see it. */
export interface VoteOnSite {
  readonly opensAt: number
  /** With the time that ballots under way are given. */
  readonly closesAt: number
  readonly manifest: string | null
  readonly eh: string | null
  /** Whether the office has said that everything is in: from then on no sheet comes. */
  readonly isClosed: boolean
}

/** A vote that is not closed while something is written of it. */
export async function holdOpenVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<VoteOnSite | null> {
  const row = await tables(trx)
    .selectFrom('vote')
    .select(['opens_at', 'closes_at', 'grace_s', 'manifest', 'eh', 'close_asked_at', 'closed_at'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .forKeyShare()
    .executeTakeFirst()
  if (row === undefined) return null
  const { manifest, eh } = row
  const isClosed = row.close_asked_at !== null || row.closed_at !== null
  return { opensAt: row.opens_at, closesAt: row.closes_at + row.grace_s, manifest, eh, isClosed }
}

/** The frozen manifest of a vote, as its text; null before it is announced. */
export async function findManifest(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<string | null> {
  const row = await tables(trx)
    .selectFrom('vote')
    .select('manifest')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .executeTakeFirst()
  return row?.manifest ?? null
}

/** A sheet as it is kept, without the bytes of its scan. */
export interface KeptSheet {
  readonly sheet: CountSheet
  readonly scanFormat: FileFormat
  readonly withdrawn: string | null
}

interface Scan {
  readonly format: FileFormat
  readonly bytes: Uint8Array
}

/** Keeps a sheet with its scan; false where its id is taken. */
export async function insertSheet(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheet: CountSheet,
  scan: Scan,
): Promise<boolean> {
  const { id, kind, place, dong, signedBy } = sheet
  const written = await tables(trx)
    .insertInto('vote_count_sheet')
    .values({
      ...{ district_id: districtId, vote_id: voteId, sheet_id: id, kind, place, dong },
      ...{ signed_by: jsonb(signedBy), scan_format: scan.format, scan: Buffer.from(scan.bytes) },
    })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id', 'sheet_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const columns = ['sheet_id', 'kind', 'place', 'dong', 'signed_by', 'people', 'scan_format', 'withdrawn_reason'] as const

const sheets = (trx: Trx, districtId: DistrictId, voteId: VoteId) =>
  tables(trx)
    .selectFrom('vote_count_sheet')
    .select(columns)
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)

type SheetRow = Awaited<ReturnType<ReturnType<typeof sheets>['execute']>>[number]

const readSheet = (row: SheetRow): KeptSheet => ({
  sheet: {
    ...{ id: row.sheet_id, kind: row.kind, place: row.place, dong: row.dong },
    ...{ signedBy: [...row.signed_by], people: row.people },
  },
  scanFormat: row.scan_format,
  withdrawn: row.withdrawn_reason,
})

/** A sheet held until the transaction ends: nobody else enters or withdraws it meanwhile. */
export async function holdSheet(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheetId: SheetId,
): Promise<KeptSheet | null> {
  const row = await sheets(trx, districtId, voteId).where('sheet_id', '=', sheetId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readSheet(row)
}

export async function findSheet(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheetId: SheetId,
): Promise<KeptSheet | null> {
  const row = await sheets(trx, districtId, voteId).where('sheet_id', '=', sheetId).executeTakeFirst()
  return row === undefined ? null : readSheet(row)
}

/** The sheets that stand, by their id. */
export async function listSheets(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<KeptSheet[]> {
  const rows = await sheets(trx, districtId, voteId).where('withdrawn_reason', 'is', null).orderBy('sheet_id').execute()
  return rows.map(readSheet)
}

export async function scanOf(trx: Trx, districtId: DistrictId, voteId: VoteId, sheetId: SheetId): Promise<Scan | null> {
  const row = await tables(trx)
    .selectFrom('vote_count_sheet')
    .select(['scan_format', 'scan'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('sheet_id', '=', sheetId)
    .executeTakeFirst()
  return row === undefined ? null : { format: row.scan_format, bytes: row.scan }
}

const changeSheet = (trx: Trx, districtId: DistrictId, voteId: VoteId, sheetId: SheetId) =>
  tables(trx)
    .updateTable('vote_count_sheet')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('sheet_id', '=', sheetId)

export async function withdrawSheet(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheetId: SheetId,
  reason: string,
): Promise<void> {
  await changeSheet(trx, districtId, voteId, sheetId).set({ withdrawn_reason: reason }).execute()
}

export async function setPeople(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheetId: SheetId,
  set: { readonly people: number; readonly reason: string },
): Promise<void> {
  await changeSheet(trx, districtId, voteId, sheetId).set({ people: set.people, people_reason: set.reason }).execute()
}

/** An entry with who made it, which pages do not tell. */
export interface KeptEntry extends SheetEntry {
  readonly sheetId: SheetId
  readonly by: AccountId
}

/** What was entered of the sheets of a vote, or of one of them, the earliest first. */
export async function entriesOf(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  sheetId: SheetId | null,
): Promise<KeptEntry[]> {
  const all = tables(trx)
    .selectFrom('vote_sheet_entry')
    .select(['sheet_id', 'version', 'hand', 'account_id', 'numbers', 'reason', 'entered_at'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
  const rows = await (sheetId === null ? all : all.where('sheet_id', '=', sheetId))
    .orderBy('sheet_id')
    .orderBy('version')
    .execute()
  return rows.map(({ sheet_id, account_id, entered_at, ...row }) => ({
    ...{ sheetId: sheet_id, by: account_id, at: entered_at, ...row },
  }))
}

export async function insertEntry(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { sheetId, version, hand, by, numbers, reason, at }: KeptEntry,
): Promise<void> {
  await tables(trx)
    .insertInto('vote_sheet_entry')
    .values({
      ...{ district_id: districtId, vote_id: voteId, sheet_id: sheetId, version, hand, account_id: by },
      ...{ numbers: jsonb(numbers), reason, entered_at: at },
    })
    .execute()
}

/** Everything on paper as the close takes it: the settled sheets with their scans, and how many are not settled yet. */
export async function paperworkOf(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
): Promise<{
  readonly sheets: readonly PaperSheet[]
  readonly scans: ReadonlyMap<string, Uint8Array>
  readonly unfinished: number
}> {
  const kept = await listSheets(trx, districtId, voteId)
  const entries = await entriesOf(trx, districtId, voteId, null)
  const settled = kept.flatMap(({ sheet, scanFormat }) => {
    const own = entries.filter(({ sheetId }) => sheetId === sheet.id)
    const written = settledSheet(sheet, own, scanPath(sheet.id, scanFormat))
    return written === null ? [] : [written]
  })
  const scans = new Map<string, Uint8Array>()
  for (const { sheet, scanFormat } of kept) {
    const scan = await scanOf(trx, districtId, voteId, sheet.id)
    if (scan !== null) scans.set(scanPath(sheet.id, scanFormat), scan.bytes)
  }
  return { sheets: settled, scans, unfinished: kept.length - settled.length }
}

/** Where the scan of a sheet stands in the bundle. */
const scanPath = (sheetId: SheetId, format: FileFormat): string =>
  `paper/${sheetId}.${format === 'picture' ? 'webp' : format}`
