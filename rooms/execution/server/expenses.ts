import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import * as contract from '../contract-expenses.ts'
import * as decide from '../core/expense.ts'
import { readExpenses } from '../core/read-expenses.ts'
import * as store from '../store/expense-queries.ts'

const ofDepartment = async (
  _: CommandContext,
  { departmentId: id }: { readonly departmentId: DepartmentId },
): Promise<readonly Row[]> => [[{ kind: 'department', id }]]

const about = (departmentId: DepartmentId) => [{ kind: 'department', id: String(departmentId) }]

/** Each line has an id of its own, made of the one that was sent and its place. */
const idAt = (id: decide.ExpenseId, at: number): decide.ExpenseId => decide.ExpenseId.parse(`${id}-${at + 1}`)

export const enterExpensesHandler = handleCommandOn(
  contract.enterExpenses,
  ofDepartment,
  async ({ trx, districtId, ask, effectiveOn }, { expenseId, departmentId, kind, table }) => {
    const { departments } = answered(await ask(listDepartments, {}))
    if (departments.every(({ id }) => id !== departmentId))
      return refuse({ kind: 'expense-department-not-found', field: 'departmentId' })
    const read = readExpenses(table, effectiveOn)
    if (!read.ok) return read
    const fresh = { departmentId, kind, publishedOn: null, withdrawn: null }
    const all = read.value.map((typed, at) => ({ id: idAt(expenseId, at), ...typed, ...fresh }))
    if ((await store.insertExpenses(trx, districtId, all)) < all.length) return refuse({ kind: 'expense-id-taken' })
    return ok({ reply: { entered: all.length }, about: about(departmentId) })
  },
)

export const publishExpensesHandler = handleCommandOn(
  contract.publishExpenses,
  ofDepartment,
  async ({ trx, districtId, effectiveOn }, { departmentId, month }) => {
    const all = await store.expensesOfMonth(trx, districtId, departmentId, month)
    const published = decide.publishMonth(all, month, effectiveOn)
    if (!published.ok) return published
    for (const one of published.value) await store.settleExpense(trx, districtId, one)
    return ok({ reply: { published: published.value.length }, about: about(departmentId) })
  },
)

const changedExpense = async (
  { trx, districtId }: CommandContext,
  { expenseId }: { readonly expenseId: decide.ExpenseId },
): Promise<readonly Row[]> => {
  const expense = await store.holdExpense(trx, districtId, expenseId)
  return expense === null ? [] : [[{ kind: 'department', id: expense.departmentId }]]
}

export const withdrawExpenseHandler = handleCommandOn(
  contract.withdrawExpense,
  changedExpense,
  async ({ trx, districtId, effectiveOn }, { expenseId, reason }) => {
    const expense = await store.holdExpense(trx, districtId, expenseId)
    if (expense === null) return refuse({ kind: 'expense-not-found' })
    const withdrawn = decide.withdrawExpense(expense, reason, effectiveOn)
    if (!withdrawn.ok) return withdrawn
    if (withdrawn.value === null) await store.deleteExpense(trx, districtId, expenseId)
    else await store.settleExpense(trx, districtId, withdrawn.value)
    return ok({ reply: { expenseId }, about: about(expense.departmentId) })
  },
)
