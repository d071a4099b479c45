import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { standingTo } from '#kit/own-unit.ts'
import { ok } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { listExpenses } from '../contract-expenses.ts'
import { type Expense, monthOf } from '../core/expense.ts'
import { mayKeepExpenses } from '../core/permissions.ts'
import { allExpenses } from '../store/expense-queries.ts'

/** Everybody sees what is published; what is not, those who keep it for that department. */
export const listExpensesHandler = handleQuery(
  listExpenses,
  async ({ trx, districtId, actor, ask }, { departmentId, month, page, size }) => {
    const names = new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))
    const keeps = (one: Expense): boolean =>
      permits(mayKeepExpenses, standingTo(actor, [{ kind: 'department', id: one.departmentId }]))
    const visible = (await allExpenses(trx, districtId, {})).filter((one) => one.publishedOn !== null || keeps(one))
    const chosen = visible.filter(
      (one) =>
        (departmentId === undefined || one.departmentId === departmentId) &&
        (month === undefined || monthOf(one) === month),
    )
    return ok({
      expenses: chosen.slice((page - 1) * size, page * size).map((expense) => ({
        ...{ expense, department: names.get(expense.departmentId) ?? expense.departmentId, own: keeps(expense) },
      })),
      sum: sumWon(chosen.flatMap(({ amount, withdrawn }) => (withdrawn === null ? [amount] : []))),
      months: [...new Set(visible.map(monthOf))],
      departments: [...new Set(visible.map((one) => one.departmentId))].map((id) => ({
        id,
        name: names.get(id) ?? id,
      })),
      ...{ total: chosen.length, page, pages: Math.max(1, Math.ceil(chosen.length / size)) },
    })
  },
)
