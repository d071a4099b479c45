import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts, listSubsidies } from '#rooms/budget/contract.ts'
import { viewBudget } from '#rooms/budget/core/budget-view.ts'
import { seePlanBudget } from '../contract.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { planLines } from './plan-lines.ts'

export const seePlanBudgetHandler = handleQuery(seePlanBudget, async ({ trx, districtId, ask }, { planId }) => {
  const plan = await store.findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const { fiscalYear } = plan
  const sheets = await sheetsOfPlan(trx, districtId, planId)
  const lines = await planLines(ask, plan, sheets)
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const { subsidies } = answered(await ask(listSubsidies, { fiscalYear }))
  const ids = new Set(sheets.map((sheet) => sheet.id))
  const own = subsidies.filter((subsidy) => subsidy.projectIds.some((id) => ids.has(id)))
  return ok({
    plan,
    budget: viewBudget(lines, accounts, own),
    projects: sheets.map(({ id, no, title }) => ({ projectId: id, no, title })),
  })
})
