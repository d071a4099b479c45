import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { CarryOver } from '../core/carry-over.ts'
import type { CarryOverId } from '../core/entry.ts'
import type { ExecutionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ExecutionTables>()

/** What is carried over out of a year, the cancelled ones too. */
export async function carryOversOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<CarryOver[]> {
  const rows = await tables(trx)
    .selectFrom('carry_over')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('carried_on')
    .orderBy('carry_over_id')
    .execute()
  return rows.map(readCarryOver)
}

export async function findCarryOver(
  trx: Trx,
  districtId: DistrictId,
  carryOverId: CarryOverId,
): Promise<CarryOver | null> {
  const row = await tables(trx)
    .selectFrom('carry_over')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('carry_over_id', '=', carryOverId)
    .executeTakeFirst()
  return row === undefined ? null : readCarryOver(row)
}

export async function insertCarryOver(trx: Trx, districtId: DistrictId, carried: CarryOver): Promise<void> {
  await tables(trx)
    .insertInto('carry_over')
    .values({
      district_id: districtId,
      carry_over_id: carried.id,
      fiscal_year: carried.fiscalYear,
      project_id: carried.projectId,
      account_name: carried.accountName,
      source: carried.source,
      carry_kind: carried.carryKind,
      carried_on: carried.on,
      amount: carried.amount,
      reason: carried.reason,
      document_no: carried.documentNo,
      cancelled_on: null,
      cancel_reason: null,
    })
    .execute()
}

export async function cancelCarryOver(
  trx: Trx,
  districtId: DistrictId,
  carryOverId: CarryOverId,
  cancelled: { readonly on: LocalDate; readonly reason: string },
): Promise<void> {
  await tables(trx)
    .updateTable('carry_over')
    .set({ cancelled_on: cancelled.on, cancel_reason: cancelled.reason })
    .where('district_id', '=', districtId)
    .where('carry_over_id', '=', carryOverId)
    .execute()
}

const readCarryOver = (row: ExecutionTables['carry_over']): CarryOver => ({
  id: row.carry_over_id,
  fiscalYear: row.fiscal_year,
  projectId: row.project_id,
  accountName: row.account_name,
  source: row.source,
  carryKind: row.carry_kind,
  on: row.carried_on,
  amount: row.amount,
  reason: row.reason,
  documentNo: row.document_no,
  cancelled:
    row.cancelled_on === null || row.cancel_reason === null
      ? null
      : { on: row.cancelled_on, reason: row.cancel_reason },
})
