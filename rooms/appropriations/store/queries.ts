import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type BillId, type BillStage, type BudgetBill, inOrder, type StageRecord, type StageRow } from '../core/bill.ts'
import type { AppropriationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<AppropriationTables>()

/** A bill as it stands: its version, and its stages with all their rows in the order of the way. */
export interface StoredBill {
  readonly bill: BudgetBill
  readonly version: number
  readonly stages: readonly StageRecord[]
}

/** Opens a year, if it is not open, and holds it: until the end nobody else changes its bills and movements. */
export async function holdYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<void> {
  await tables(trx)
    .insertInto('appropriation_year')
    .values({ district_id: districtId, fiscal_year: fiscalYear })
    .onConflict((same) => same.columns(['district_id', 'fiscal_year']).doNothing())
    .execute()
  await tables(trx)
    .selectFrom('appropriation_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .forUpdate()
    .execute()
}

/** The year of a bill, by which it is held; null when there is no such bill. */
export async function yearOfBill(trx: Trx, districtId: DistrictId, billId: BillId): Promise<number | null> {
  const row = await tables(trx)
    .selectFrom('budget_bill')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .where('bill_id', '=', billId)
    .executeTakeFirst()
  return row?.fiscal_year ?? null
}

/** All bills, the latest year first, each year from its first budget on. */
export async function allBills(trx: Trx, districtId: DistrictId): Promise<StoredBill[]> {
  const rows = await tables(trx)
    .selectFrom('budget_bill')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .orderBy('round_no')
    .execute()
  return withStages(trx, districtId, rows)
}

/** The bills of a year, from its first budget on. */
export async function billsOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<StoredBill[]> {
  const rows = await tables(trx)
    .selectFrom('budget_bill')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('round_no')
    .execute()
  return withStages(trx, districtId, rows)
}

async function withStages(
  trx: Trx,
  districtId: DistrictId,
  bills: readonly AppropriationTables['budget_bill'][],
): Promise<StoredBill[]> {
  if (bills.length === 0) return []
  const ids = bills.map((bill) => bill.bill_id)
  const stages = await tables(trx)
    .selectFrom('bill_stage')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('bill_id', 'in', ids)
    .execute()
  const rows = await tables(trx)
    .selectFrom('bill_row')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('bill_id', 'in', ids)
    .orderBy('bill_id')
    .orderBy('stage')
    .orderBy('row_no')
    .execute()
  const rowsOf = Map.groupBy(rows, (row) => `${row.bill_id} ${row.stage}`)
  const stagesOf = Map.groupBy(stages, (stage) => stage.bill_id)
  return bills.map((bill) => ({
    bill: {
      id: bill.bill_id,
      fiscalYear: bill.fiscal_year,
      round: bill.round_no,
      name: bill.name,
      gateId: bill.gate_id,
    },
    version: bill.version,
    stages: inOrder(
      (stagesOf.get(bill.bill_id) ?? []).map((stage) => ({
        stage: stage.stage,
        on: stage.stage_on,
        reference: stage.reference,
        opinion:
          stage.opinion === null || stage.opinion_on === null ? null : { text: stage.opinion, on: stage.opinion_on },
        rows: (rowsOf.get(`${stage.bill_id} ${stage.stage}`) ?? []).map(readRow),
      })),
    ),
  }))
}

const readRow = (row: AppropriationTables['bill_row']): StageRow => ({
  projectId: row.project_id,
  accountName: row.account_name,
  source: row.source,
  amount: row.amount,
  reason: row.reason,
})

export async function insertBill(trx: Trx, districtId: DistrictId, bill: BudgetBill): Promise<void> {
  await tables(trx)
    .insertInto('budget_bill')
    .values({
      district_id: districtId,
      bill_id: bill.id,
      fiscal_year: bill.fiscalYear,
      round_no: bill.round,
      name: bill.name,
      gate_id: bill.gateId,
      version: 1,
    })
    .execute()
}

export async function setBillVersion(trx: Trx, districtId: DistrictId, billId: BillId, version: number): Promise<void> {
  await tables(trx)
    .updateTable('budget_bill')
    .set({ version })
    .where('district_id', '=', districtId)
    .where('bill_id', '=', billId)
    .execute()
}

/** Puts a stage with all its rows in the place of what stood there. */
export async function replaceStage(
  trx: Trx,
  districtId: DistrictId,
  billId: BillId,
  { stage, on, reference, opinion, rows }: StageRecord,
): Promise<void> {
  for (const table of ['bill_row', 'bill_stage'] as const) {
    await tables(trx)
      .deleteFrom(table)
      .where('district_id', '=', districtId)
      .where('bill_id', '=', billId)
      .where('stage', '=', stage)
      .execute()
  }
  await tables(trx)
    .insertInto('bill_stage')
    .values({
      district_id: districtId,
      bill_id: billId,
      stage,
      stage_on: on,
      reference,
      opinion: opinion?.text ?? null,
      opinion_on: opinion?.on ?? null,
    })
    .execute()
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tables(trx)
      .insertInto('bill_row')
      .values(
        rows.slice(from, from + rowsAtOnce).map((row, at) => ({
          district_id: districtId,
          bill_id: billId,
          stage,
          row_no: from + at + 1,
          project_id: row.projectId,
          account_name: row.accountName,
          source: row.source,
          amount: row.amount,
          reason: row.reason,
        })),
      )
      .execute()
  }
}

/** PostgreSQL takes 65,535 values in a statement; a row has nine. */
const rowsAtOnce = 5000

/** Writes the reason of a row; false when there is no such row. */
export async function setRowReason(
  trx: Trx,
  districtId: DistrictId,
  at: {
    billId: BillId
    stage: BillStage
    projectId: ProjectId
    accountName: string
    source: StageRow['source']
    reason: string
  },
): Promise<boolean> {
  const result = await tables(trx)
    .updateTable('bill_row')
    .set({ reason: at.reason })
    .where('district_id', '=', districtId)
    .where('bill_id', '=', at.billId)
    .where('stage', '=', at.stage)
    .where('project_id', '=', at.projectId)
    .where('account_name', '=', at.accountName)
    .where('source', '=', at.source)
    .returning('row_no')
    .executeTakeFirst()
  return result !== undefined
}
