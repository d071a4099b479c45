import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { dayAfter, type Expense, type ExpenseId } from '../core/expense.ts'
import type { ExecutionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ExecutionTables>()

const readExpense = (row: Selectable<ExecutionTables['business_expense']>): Expense => ({
  ...{ id: row.expense_id, departmentId: row.department_id, kind: row.kind, usedOn: row.used_on, usedAt: row.used_at },
  ...{ place: row.place, purpose: row.purpose, persons: row.persons, amount: row.amount, means: row.means },
  ...{ namesKept: row.names_kept, publishedOn: row.published_on },
  withdrawn:
    row.withdrawn_on === null || row.withdrawn_reason === null
      ? null
      : { on: row.withdrawn_on, reason: row.withdrawn_reason },
})

/** Writes new uses; how many were, which is less where an id is taken. */
export async function insertExpenses(trx: Trx, districtId: DistrictId, all: readonly Expense[]): Promise<number> {
  const written = await tables(trx)
    .insertInto('business_expense')
    .values(
      all.map((one) => ({
        ...{ district_id: districtId, expense_id: one.id, department_id: one.departmentId, kind: one.kind },
        ...{ used_on: one.usedOn, used_at: one.usedAt, place: one.place, purpose: one.purpose, persons: one.persons },
        ...{ amount: one.amount, means: one.means, names_kept: one.namesKept, published_on: one.publishedOn },
        ...{ withdrawn_on: one.withdrawn?.on ?? null, withdrawn_reason: one.withdrawn?.reason ?? null },
      })),
    )
    .onConflict((taken) => taken.columns(['district_id', 'expense_id']).doNothing())
    .executeTakeFirst()
  return Number(written.numInsertedOrUpdatedRows ?? 0n)
}

/** The uses of a department in a month, or of all; the latest first. */
export async function allExpenses(
  trx: Trx,
  districtId: DistrictId,
  { departmentId, month }: { readonly departmentId?: DepartmentId | undefined; readonly month?: string | undefined },
): Promise<Expense[]> {
  let wanted = tables(trx).selectFrom('business_expense').selectAll().where('district_id', '=', districtId)
  if (departmentId !== undefined) wanted = wanted.where('department_id', '=', departmentId)
  if (month !== undefined) {
    const first = `${month}-01` as Expense['usedOn']
    wanted = wanted.where('used_on', '>=', first).where('used_on', '<', dayAfter(month))
  }
  const rows = await wanted.orderBy('used_on', 'desc').orderBy('used_at', 'desc').orderBy('expense_id').execute()
  return rows.map(readExpense)
}

/** One use, held until the transaction ends. */
export async function holdExpense(trx: Trx, districtId: DistrictId, expenseId: ExpenseId): Promise<Expense | null> {
  const row = await tables(trx)
    .selectFrom('business_expense')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('expense_id', '=', expenseId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readExpense(row)
}

/** Writes what became of a use: published, or withdrawn. */
export async function settleExpense(trx: Trx, districtId: DistrictId, one: Expense): Promise<void> {
  await tables(trx)
    .updateTable('business_expense')
    .set({
      published_on: one.publishedOn,
      ...{ withdrawn_on: one.withdrawn?.on ?? null, withdrawn_reason: one.withdrawn?.reason ?? null },
    })
    .where('district_id', '=', districtId)
    .where('expense_id', '=', one.id)
    .execute()
}

export async function deleteExpense(trx: Trx, districtId: DistrictId, expenseId: ExpenseId): Promise<void> {
  await tables(trx)
    .deleteFrom('business_expense')
    .where('district_id', '=', districtId)
    .where('expense_id', '=', expenseId)
    .execute()
}
