import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { removeSection } from '../contract.ts'
import { holdPlan } from '../store/queries.ts'
import { deleteSection, reorderSections, sectionsOfPlan } from '../store/section-queries.ts'

export const removeSectionHandler = handleCommand(removeSection, async ({ trx, districtId }, input) => {
  const { planId, sectionId } = input
  await holdPlan(trx, districtId, planId)
  if (!(await deleteSection(trx, districtId, planId, sectionId))) return refuse({ kind: 'section-not-found' })
  const rest = await sectionsOfPlan(trx, districtId, planId)
  const order = rest.map(({ section }) => section.id)
  await reorderSections(trx, districtId, planId, order)
  return ok({ reply: { sectionId }, about: [{ kind: 'plan', id: planId }] })
})
