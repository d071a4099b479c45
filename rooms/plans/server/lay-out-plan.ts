import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { layOutPlan } from '../contract.ts'
import { officialSkeleton, SectionId } from '../core/plan-section.ts'
import { holdPlan } from '../store/queries.ts'
import { putSection, sectionsOfPlan } from '../store/section-queries.ts'

export const layOutPlanHandler = handleCommand(layOutPlan, async ({ trx, districtId }, { planId }) => {
  if ((await holdPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  const present = await sectionsOfPlan(trx, districtId, planId)
  const missing = officialSkeleton.filter(({ id }) => !present.some(({ section }) => section.id === id))
  for (const [at, { id, kind, heading }] of missing.entries()) {
    const section = { id: SectionId.parse(id), planId, kind, heading, body: '' }
    await putSection(trx, districtId, { section, version: 1 }, present.length + at + 1)
  }
  return ok({ reply: { planId, added: missing.length }, about: [{ kind: 'plan', id: planId }] })
})
