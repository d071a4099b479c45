import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { standingTo } from '#kit/own-unit.ts'
import { ok } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { listExpenses } from '../contract-expenses.ts'
import { mayKeepExpenses } from '../core/permissions.ts'
import { monthsHeld, pageOfExpenses, sumOfExpenses } from '../store/expense-queries.ts'

/** Everybody sees what is published; what is not, those who keep it for that department. */
export const listExpensesHandler = handleQuery(
  listExpenses,
  async ({ trx, districtId, actor, ask }, { departmentId, month, page, size }) => {
    const names = new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))
    const nameOf = (id: DepartmentId): string => names.get(id) ?? id
    const held = await monthsHeld(trx, districtId)
    const kept = [...new Set(held.map((one) => one.departmentId))].filter((id) =>
      permits(mayKeepExpenses, standingTo(actor, [{ kind: 'department', id }])),
    )
    const wish = { kept, departmentId, month }
    const { total, sum } = await sumOfExpenses(trx, districtId, wish)
    const expenses = await pageOfExpenses(trx, districtId, wish, { from: (page - 1) * size, size })
    return ok({
      expenses: expenses.map((expense) => ({
        ...{ expense, department: nameOf(expense.departmentId), own: kept.includes(expense.departmentId) },
      })),
      sum,
      months: held
        .filter((one) => one.published > 0 || kept.includes(one.departmentId))
        .map((one) => ({ ...one, department: nameOf(one.departmentId) })),
      ...{ total, page, pages: Math.max(1, Math.ceil(total / size)) },
    })
  },
)
