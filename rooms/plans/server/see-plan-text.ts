import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { totalOf } from '#rooms/budget/core/totals.ts'
import { seePlanText } from '../contract.ts'
import { findPlan } from '../store/queries.ts'
import { sectionsOfPlan } from '../store/section-queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { planLines } from './plan-lines.ts'

export const seePlanTextHandler = handleQuery(seePlanText, async ({ trx, districtId, ask }, { planId }) => {
  const plan = await findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const sections = await sectionsOfPlan(trx, districtId, planId)
  const sheets = await sheetsOfPlan(trx, districtId, planId)
  const linesOf = Map.groupBy(await planLines(ask, plan, sheets), (line) => line.projectId)
  return ok({
    plan,
    sections: sections.map(({ section, version }) => ({ ...section, version })),
    projects: sheets.map(({ id, no, title, category }) => ({
      ...{ projectId: id, no, title, category },
      total: totalOf(linesOf.get(id) ?? []),
    })),
  })
})
