import { answered } from '#kernel/answered.ts'
import { handleCommandOn } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { recordDepartmentBudget, recordWorkBudget } from '../contract.ts'
import { type BudgetGiven, budgetAtOf } from '../core/budget-at.ts'
import { writeDepartmentBudget, writeWorkBudget } from '../store/budget-queries.ts'
import { findWork } from '../store/queries.ts'
import { changedWork, ofDepartment } from './work-entry.ts'

const read = (given: Omit<BudgetGiven, 'asOf'>, asOf: LocalDate) => budgetAtOf({ ...given, asOf })

export const recordWorkBudgetHandler = handleCommandOn(
  recordWorkBudget,
  changedWork,
  async ({ trx, districtId, effectiveOn }, { workId, ...given }) => {
    const work = await findWork(trx, districtId, workId)
    if (work === null) return refuse({ kind: 'work-not-found' })
    const at = read(given, effectiveOn)
    if (!at.ok) return at
    await writeWorkBudget(trx, districtId, workId, at.value)
    const about = [
      { kind: 'work', id: workId },
      { kind: 'department', id: work.departmentId },
    ]
    return ok({ reply: { workId, asOf: effectiveOn }, about })
  },
)

export const recordDepartmentBudgetHandler = handleCommandOn(
  recordDepartmentBudget,
  ofDepartment,
  async ({ trx, districtId, ask, effectiveOn }, { departmentId, ...given }) => {
    const { departments } = answered(await ask(listDepartments, {}))
    if (departments.every(({ id }) => id !== departmentId)) return refuse({ kind: 'department-not-found' })
    const at = read(given, effectiveOn)
    if (!at.ok) return at
    await writeDepartmentBudget(trx, districtId, departmentId, at.value)
    return ok({ reply: { departmentId, asOf: effectiveOn }, about: [{ kind: 'department', id: departmentId }] })
  },
)
