import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { ApplicationId, GrantApplication } from '../core/application.ts'
import type { CallId } from '../core/grant-call.ts'
import type { Entry } from '../core/grant-journal.ts'
import type { Receipt } from '../core/receipt.ts'
import type { Placed } from '../core/replacement.ts'
import type { SheetRow } from '../core/screening.ts'
import type { GrantsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<GrantsTables>()

/** An application with what was made of it. */
export interface KeptApplication {
  readonly application: GrantApplication
  readonly sheet: readonly SheetRow[]
  readonly placed: Placed | null
  readonly receipts: readonly Receipt[]
}

const readApplication = (row: Selectable<GrantsTables['grant_application']>): KeptApplication => ({
  application: {
    ...{ id: row.application_id, callId: row.call_id, applicant: row.applicant, title: row.title },
    ...{ purpose: row.purpose, asked: row.asked, ownShare: row.own_share, budget: row.budget },
    ...{ appliedOn: row.applied_on, accountId: row.account_id, withdrawnOn: row.withdrawn_on },
  },
  ...{ sheet: row.sheet, receipts: row.receipts },
  placed:
    row.result_as === null || row.result_place === null
      ? null
      : { id: row.application_id, as: row.result_as, place: row.result_place },
})

/** Writes a new application; false where its id is taken. */
export async function insertApplication(trx: Trx, districtId: DistrictId, one: GrantApplication): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('grant_application')
    .values({
      ...{ district_id: districtId, application_id: one.id, call_id: one.callId, applicant: one.applicant },
      ...{ title: one.title, purpose: one.purpose, asked: one.asked, own_share: one.ownShare },
      ...{ budget: jsonb(one.budget), applied_on: one.appliedOn, account_id: one.accountId },
      ...{ withdrawn_on: one.withdrawnOn, sheet: jsonb([]), result_as: null, result_place: null, receipts: jsonb([]) },
    })
    .onConflict((taken) => taken.columns(['district_id', 'application_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const change = (trx: Trx, districtId: DistrictId, applicationId: ApplicationId, set: object) =>
  tables(trx)
    .updateTable('grant_application')
    .set(set)
    .where('district_id', '=', districtId)
    .where('application_id', '=', applicationId)
    .execute()

export async function noteWithdrawal(trx: Trx, districtId: DistrictId, one: GrantApplication): Promise<void> {
  await change(trx, districtId, one.id, { withdrawn_on: one.withdrawnOn })
}

export async function putSheet(
  trx: Trx,
  districtId: DistrictId,
  applicationId: ApplicationId,
  sheet: readonly SheetRow[],
): Promise<void> {
  await change(trx, districtId, applicationId, { sheet: jsonb(sheet) })
}

export async function putPlace(trx: Trx, districtId: DistrictId, { id, as, place }: Placed): Promise<void> {
  await change(trx, districtId, id, { result_as: as, result_place: place })
}

export async function putReceipts(
  trx: Trx,
  districtId: DistrictId,
  applicationId: ApplicationId,
  receipts: readonly Receipt[],
): Promise<void> {
  await change(trx, districtId, applicationId, { receipts: jsonb(receipts) })
}

export async function findApplication(
  trx: Trx,
  districtId: DistrictId,
  applicationId: ApplicationId,
): Promise<KeptApplication | null> {
  const row = await tables(trx)
    .selectFrom('grant_application')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row === undefined ? null : readApplication(row)
}

/** The applications of some calls, in the order in which they came in. */
export async function applicationsOf(
  trx: Trx,
  districtId: DistrictId,
  callIds: readonly CallId[],
): Promise<KeptApplication[]> {
  if (callIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('grant_application')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('call_id', 'in', callIds)
    .orderBy('applied_on')
    .orderBy('application_id')
    .execute()
  return rows.map(readApplication)
}

/** What somebody applied for, the latest first. */
export async function applicationsOfAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<KeptApplication[]> {
  const rows = await tables(trx)
    .selectFrom('grant_application')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('applied_on', 'desc')
    .orderBy('application_id')
    .execute()
  return rows.map(readApplication)
}

/** Writes an entry; false where its id is taken. */
export async function insertEntry(
  trx: Trx,
  districtId: DistrictId,
  applicationId: ApplicationId,
  entry: Entry,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('grant_entry')
    .values({
      ...{ district_id: districtId, entry_id: entry.id, application_id: applicationId, entry_no: entry.no },
      ...{ on_day: entry.on, event: entry.event === null ? null : jsonb(entry.event), cancels: entry.cancels },
      ...{ reason: entry.reason, role: entry.role, recorded_by: entry.by, recorded_at: entry.recordedAt },
    })
    .onConflict((taken) => taken.columns(['district_id', 'entry_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** The journals of some grants, each in the order of recording. */
export async function journalsOf(
  trx: Trx,
  districtId: DistrictId,
  applicationIds: readonly ApplicationId[],
): Promise<ReadonlyMap<ApplicationId, readonly Entry[]>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('grant_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('application_id', 'in', applicationIds)
    .orderBy('application_id')
    .orderBy('entry_no')
    .execute()
  const byApplication = Map.groupBy(rows, (row) => row.application_id)
  return new Map([...byApplication].map(([id, own]) => [id, own.map(readEntry)]))
}

const readEntry = (row: Selectable<GrantsTables['grant_entry']>): Entry => ({
  ...{ id: row.entry_id, no: row.entry_no, on: row.on_day, event: row.event, cancels: row.cancels },
  ...{ reason: row.reason, role: row.role, by: row.recorded_by, recordedAt: row.recorded_at },
})

/** What an association applied for and was granted stays; through whose account is forgotten. */
export async function forgetApplicant(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('grant_application')
    .set({ account_id: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
  await tables(trx)
    .updateTable('grant_entry')
    .set({ recorded_by: null })
    .where('district_id', '=', districtId)
    .where('recorded_by', '=', accountId)
    .execute()
}
