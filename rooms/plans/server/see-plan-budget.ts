import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listSubsidies } from '#rooms/subsidies/contract.ts'
import { plannedSubsidies } from '#rooms/subsidies/core/subsidy.ts'
import { seePlanBudget } from '../contract.ts'
import * as store from '../store/queries.ts'
import { titlesOfPlan } from '../store/title-queries.ts'
import { planSums } from './plan-lines.ts'

export const seePlanBudgetHandler = handleQuery(seePlanBudget, async ({ trx, districtId, ask }, { planId }) => {
  const plan = await store.findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const { fiscalYear } = plan
  const projects = await titlesOfPlan(trx, districtId, planId)
  const ids = new Set(projects.map(({ projectId }) => projectId))
  const budget = await planSums(ask, plan, [...ids])
  const { subsidies } = answered(await ask(listSubsidies, { fiscalYear }))
  const own = subsidies.filter((subsidy) => subsidy.projectIds.some((id) => ids.has(id)))
  return ok({
    plan,
    budget,
    subsidies: plannedSubsidies(own, fiscalYear, budget.byProject),
    projects: projects.map(({ projectId, no, title }) => ({ projectId, no, title })),
  })
})
