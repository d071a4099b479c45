import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPlans } from '../contract.ts'
import { planTotal } from '../core/plan-totals.ts'
import { isResolved } from '../core/standing-plan.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { versionsOfPlan } from '../store/version-queries.ts'
import { planSums } from './plan-lines.ts'
import { sizeOf } from './sizes.ts'

export const listPlansHandler = handleQuery(listPlans, async ({ trx, districtId, ask }) => {
  const plans = []
  for (const plan of await store.allPlans(trx, districtId)) {
    const sheets = await sheetsOfPlan(trx, districtId, plan.id)
    const { lines, total, bySource } = await planSums(
      ask,
      plan,
      sheets.map(({ id }) => id),
    )
    const money = { costLines: lines, total, bySource: bySource.map(({ source, amount }) => ({ source, amount })) }
    const frozen = (await versionsOfPlan(trx, districtId, plan.id)).map(({ kind }) => kind)
    const negotiations = await store.negotiationsOfPlan(trx, districtId, plan.id)
    const resolved = isResolved(frozen, negotiations.length)
    plans.push({ ...plan, ...sizeOf(planTotal(sheets, [])), ...money, resolved })
  }
  return ok({ plans })
})
