import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPlans } from '../contract.ts'
import { planTotal } from '../core/plan-totals.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
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
    plans.push({ ...plan, ...sizeOf(planTotal(sheets, [])), ...money })
  }
  return ok({ plans })
})
