import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BudgetCell } from '../core/cell.ts'
import type { Movement, MovementId } from '../core/movement.ts'
import type { AppropriationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<AppropriationTables>()

/** The movements of a year, in the order of their days; the cancelled ones too. */
export async function movementsOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<Movement[]> {
  const rows = await tables(trx)
    .selectFrom('budget_movement')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('moved_on')
    .orderBy('movement_id')
    .execute()
  return rows.map(readMovement)
}

export async function findMovement(trx: Trx, districtId: DistrictId, movementId: MovementId): Promise<Movement | null> {
  const row = await tables(trx)
    .selectFrom('budget_movement')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('movement_id', '=', movementId)
    .executeTakeFirst()
  return row === undefined ? null : readMovement(row)
}

export async function insertMovement(trx: Trx, districtId: DistrictId, movement: Movement): Promise<void> {
  await tables(trx)
    .insertInto('budget_movement')
    .values({
      district_id: districtId,
      movement_id: movement.id,
      fiscal_year: movement.fiscalYear,
      kind: movement.kind,
      moved_on: movement.on,
      from_project_id: movement.from?.projectId ?? null,
      from_account_name: movement.from?.accountName ?? null,
      to_project_id: movement.to?.projectId ?? null,
      to_account_name: movement.to?.accountName ?? null,
      source: sourceOf(movement),
      amount: movement.amount,
      carry_kind: movement.carryKind,
      from_department: movement.fromDepartment,
      to_department: movement.toDepartment,
      reason: movement.reason,
      basis: movement.basis,
      document_no: movement.documentNo,
    })
    .execute()
}

/** The one source of a movement: a movement has an end, and both ends have the same source. */
function sourceOf({ id, from, to }: Movement): BudgetCell['source'] {
  const end = from ?? to
  if (end === null) throw new Error(`The movement ${id} has no end.`)
  return end.source
}

export async function cancelMovement(
  trx: Trx,
  districtId: DistrictId,
  movementId: MovementId,
  cancelled: { readonly on: LocalDate; readonly reason: string },
): Promise<void> {
  await tables(trx)
    .updateTable('budget_movement')
    .set({ cancelled_on: cancelled.on, cancel_reason: cancelled.reason })
    .where('district_id', '=', districtId)
    .where('movement_id', '=', movementId)
    .execute()
}

/** The years that have a budget or a movement, the latest first. */
export async function openYears(trx: Trx, districtId: DistrictId): Promise<number[]> {
  const rows = await tables(trx)
    .selectFrom('appropriation_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .execute()
  return rows.map((row) => row.fiscal_year)
}

const readMovement = (row: AppropriationTables['budget_movement']): Movement => ({
  id: row.movement_id,
  fiscalYear: row.fiscal_year,
  kind: row.kind,
  on: row.moved_on,
  from: endOf(row.from_project_id, row.from_account_name, row.source),
  to: endOf(row.to_project_id, row.to_account_name, row.source),
  amount: row.amount,
  carryKind: row.carry_kind,
  fromDepartment: row.from_department,
  toDepartment: row.to_department,
  reason: row.reason,
  basis: row.basis,
  documentNo: row.document_no,
  cancelled:
    row.cancelled_on === null || row.cancel_reason === null
      ? null
      : { on: row.cancelled_on, reason: row.cancel_reason },
})

const endOf = (
  projectId: BudgetCell['projectId'] | null,
  accountName: string | null,
  source: BudgetCell['source'],
): BudgetCell | null => (projectId === null || accountName === null ? null : { projectId, accountName, source })
