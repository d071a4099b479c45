import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { IssuedReport, IssueId } from '../core/issued-report.ts'
import type { ReportName } from '../core/report-name.ts'
import type { ReportTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ReportTables>()

const read = (row: Omit<Selectable<ReportTables['issued_report']>, 'document'>): IssuedReport => ({
  id: row.issue_id,
  report: row.report,
  of: row.subject_of,
  title: row.title,
  version: row.version,
  issuedOn: row.issued_on,
  recordedAt: row.recorded_at,
  documentNumber: row.document_number,
  disclosure: row.disclosure,
  reason: row.reason,
  hash: row.hash,
})

const listed = [
  ...(['district_id', 'issue_id', 'report', 'subject_of', 'title', 'version', 'issued_on'] as const),
  ...(['recorded_at', 'document_number', 'disclosure', 'reason', 'hash'] as const),
] as const

/** Keeps a paper with its frozen document; false where its id is taken. */
export async function insertIssued(
  trx: Trx,
  districtId: DistrictId,
  issued: IssuedReport,
  document: string,
): Promise<boolean> {
  const { id, of, issuedOn, recordedAt, documentNumber, ...rest } = issued
  const written = await tables(trx)
    .insertInto('issued_report')
    .values({
      ...rest,
      district_id: districtId,
      issue_id: id,
      subject_of: of,
      issued_on: issuedOn,
      recorded_at: recordedAt,
      document_number: documentNumber,
      document,
    })
    .onConflict((taken) => taken.columns(['district_id', 'issue_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** A paper issued, with the text of its frozen document; null where there is none. */
export async function findIssued(
  trx: Trx,
  districtId: DistrictId,
  issueId: IssueId,
): Promise<{ readonly issued: IssuedReport; readonly document: string } | null> {
  const row = await tables(trx)
    .selectFrom('issued_report')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('issue_id', '=', issueId)
    .executeTakeFirst()
  return row === undefined ? null : { issued: read(row), document: row.document }
}

/** All versions of a paper, the latest first. */
export async function versionsOf(
  trx: Trx,
  districtId: DistrictId,
  report: ReportName,
  of: string,
): Promise<readonly IssuedReport[]> {
  const rows = await tables(trx)
    .selectFrom('issued_report')
    .select(listed)
    .where('district_id', '=', districtId)
    .where('report', '=', report)
    .where('subject_of', '=', of)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(read)
}

/** Which papers are looked for: of a kind, of a thing, with a part of a title, and whether those not for everyone too. */
export interface IssuedFilter {
  readonly report: ReportName | null
  readonly of: string | null
  readonly q: string
  readonly all: boolean
}

const filtered = (trx: Trx, districtId: DistrictId, { report, of, q, all }: IssuedFilter) => {
  const every = tables(trx).selectFrom('issued_report').where('district_id', '=', districtId)
  const seen = all ? every : every.where('disclosure', '=', 'public')
  const ofKind = report === null ? seen : seen.where('report', '=', report)
  const ofThing = of === null ? ofKind : ofKind.where('subject_of', '=', of)
  return q === '' ? ofThing : ofThing.where('title', 'like', `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`)
}

/** A page of the papers issued, the latest first. */
export async function listIssued(
  trx: Trx,
  districtId: DistrictId,
  filter: IssuedFilter,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<readonly IssuedReport[]> {
  const rows = await filtered(trx, districtId, filter)
    .select(listed)
    .orderBy('issued_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('issue_id')
    .offset(from)
    .limit(size)
    .execute()
  return rows.map(read)
}

export async function countIssued(trx: Trx, districtId: DistrictId, filter: IssuedFilter): Promise<number> {
  const row = await filtered(trx, districtId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
