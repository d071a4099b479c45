import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Won } from '#kit/won.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { dayAfter, type Expense, type ExpenseId, type ExpenseMonth } from '../core/expense.ts'
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

const firstOf = (month: ExpenseMonth) => `${month}-01` as Expense['usedOn']

/** The uses of a department in a month. */
export async function expensesOfMonth(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId,
  month: ExpenseMonth,
): Promise<Expense[]> {
  const rows = await tables(trx)
    .selectFrom('business_expense')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('department_id', '=', departmentId)
    .where('used_on', '>=', firstOf(month))
    .where('used_on', '<', dayAfter(month))
    .orderBy('used_on')
    .orderBy('expense_id')
    .execute()
  return rows.map(readExpense)
}

/** The uses of all departments since a day. */
export async function expensesSince(trx: Trx, districtId: DistrictId, day: Expense['usedOn']): Promise<Expense[]> {
  const rows = await tables(trx)
    .selectFrom('business_expense')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('used_on', '>=', day)
    .orderBy('used_on', 'desc')
    .orderBy('expense_id')
    .execute()
  return rows.map(readExpense)
}

/** A month of a department: how many uses it has, and how many of them are published. */
export interface MonthHeld {
  readonly month: ExpenseMonth
  readonly departmentId: DepartmentId
  readonly entered: number
  readonly published: number
}

/** Every month of every department that has uses, the latest first. */
export const monthsHeld = (trx: Trx, districtId: DistrictId): Promise<MonthHeld[]> =>
  tables(trx)
    .selectFrom('business_expense')
    .where('district_id', '=', districtId)
    .select([
      sql<ExpenseMonth>`to_char(used_on, 'YYYY-MM')`.as('month'),
      'department_id as departmentId',
      sql<number>`count(*)::integer`.as('entered'),
      sql<number>`count(published_on)::integer`.as('published'),
    ])
    .groupBy(['month', 'department_id'])
    .orderBy('month', 'desc')
    .orderBy('department_id')
    .execute()

/** What of the uses is wanted: those that are published, and of the departments that one keeps all. */
export interface ExpenseWish {
  readonly kept: readonly DepartmentId[]
  readonly departmentId?: DepartmentId | undefined
  readonly month?: ExpenseMonth | undefined
}

const wanted = (trx: Trx, districtId: DistrictId, { kept, departmentId, month }: ExpenseWish) =>
  tables(trx)
    .selectFrom('business_expense')
    .where('district_id', '=', districtId)
    .where((is) =>
      is.or([is('published_on', 'is not', null), ...(kept.length === 0 ? [] : [is('department_id', 'in', kept)])]),
    )
    .$if(departmentId !== undefined, (all) => all.where('department_id', '=', departmentId as DepartmentId))
    .$if(month !== undefined, (all) =>
      all.where('used_on', '>=', firstOf(month as ExpenseMonth)).where('used_on', '<', dayAfter(month as ExpenseMonth)),
    )

/** Some of the uses that are wanted, the latest first. */
export async function pageOfExpenses(
  trx: Trx,
  districtId: DistrictId,
  wish: ExpenseWish,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<Expense[]> {
  const rows = await wanted(trx, districtId, wish)
    .selectAll()
    .orderBy('used_on', 'desc')
    .orderBy('used_at', 'desc')
    .orderBy('expense_id')
    .offset(from)
    .limit(size)
    .execute()
  return rows.map(readExpense)
}

/** How many uses are wanted, and the won of those that stand. */
export const sumOfExpenses = (trx: Trx, districtId: DistrictId, wish: ExpenseWish) =>
  wanted(trx, districtId, wish)
    .select([
      sql<number>`count(*)::integer`.as('total'),
      sql<Won>`coalesce(sum(amount) filter (where withdrawn_on is null), 0)::bigint`.as('sum'),
    ])
    .executeTakeFirstOrThrow()

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
