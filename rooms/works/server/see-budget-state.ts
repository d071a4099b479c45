import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { ok } from '#kit/result.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { printRate } from '#rooms/execution/core/rate.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { seeBudgetState } from '../contract.ts'
import { addSources, type BudgetAt, commonRoundings, viewBudget } from '../core/budget-at.ts'
import { budgetFindings, stateFindings, workFindings } from '../core/work-findings.ts'
import { budgetsOfWorks, daysOfBudgets, departmentBudgets } from '../store/budget-queries.ts'
import { worksOf } from '../store/queries.ts'

const all = { departmentId: null, year: null, kind: null }

/** The departments with a budget or works on a day, each with what its works have in their budgets. */
async function statesOn({ trx, districtId, ask }: QueryContext, day: LocalDate | null) {
  const { departments } = answered(await ask(listDepartments, {}))
  const works = await worksOf(trx, districtId, all)
  const ofWorks = await budgetsOfWorks(
    trx,
    districtId,
    works.map(({ id }) => id),
  )
  const ofDepartments = await departmentBudgets(trx, districtId)
  const onDay = (budgets: readonly BudgetAt[] | undefined) => budgets?.find(({ asOf }) => asOf === day) ?? null
  return departments.flatMap(({ id, name }) => {
    const budget = onDay(ofDepartments.get(id))
    const own = works.flatMap((work) => (work.departmentId === id ? (onDay(ofWorks.get(work.id)) ?? []) : []))
    return budget === null && own.length === 0 ? [] : [{ id, name, budget, own }]
  })
}

const findingsOf = ({ id, name, budget, own }: Awaited<ReturnType<typeof statesOn>>[number]): readonly Finding[] => {
  const about = { subject: { kind: 'department', id }, title: name }
  return budget === null ? [] : [...budgetFindings(budget, about), ...stateFindings(budget, own, about)]
}

export const seeBudgetStateHandler = handleQuery(seeBudgetState, async (context, { asOf }) => {
  const days = await daysOfBudgets(context.trx, context.districtId)
  const day = asOf ?? days[0] ?? null
  const states = await statesOn(context, day)
  const views = states.flatMap(({ budget }) => (budget === null ? [] : [viewBudget(budget)]))
  const budget = sumWon(views.map((view) => view.budget))
  const executed = sumWon(views.map((view) => view.executed ?? zeroWon))
  return ok({
    asOf: day,
    days,
    departments: states.map((state) => ({
      ...{ departmentId: state.id, name: state.name },
      budget: state.budget === null ? null : viewBudget(state.budget),
      works: {
        count: state.own.length,
        budget: sumWon(state.own.map((one) => one.budget)),
        executed: sumWon(state.own.map((one) => one.executed ?? zeroWon)),
        sources: addSources(state.own.map(viewBudget)),
      },
    })),
    total: { budget, executed, rate: printRate(executed, budget) },
    roundings: commonRoundings(views),
    findings: states.flatMap(findingsOf),
  })
})

/** Everything the rules find wrong with works and with budgets on any day. */
export async function worksFindings(context: QueryContext): Promise<Finding[]> {
  const { trx, districtId } = context
  const works = await worksOf(trx, districtId, all)
  const budgets = await budgetsOfWorks(
    trx,
    districtId,
    works.map(({ id }) => id),
  )
  const found = works.flatMap((work) => [
    ...workFindings(work),
    ...(budgets.get(work.id) ?? []).flatMap((budget) =>
      budgetFindings(budget, { subject: { kind: 'work', id: work.id }, title: work.title }),
    ),
  ])
  for (const day of await daysOfBudgets(trx, districtId))
    found.push(...(await statesOn(context, day)).flatMap(findingsOf))
  return found
}
