import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { orderSections } from '../contract.ts'
import { orderOf } from '../core/plan-section.ts'
import { holdPlan } from '../store/queries.ts'
import { reorderSections, sectionsOfPlan } from '../store/section-queries.ts'

export const orderSectionsHandler = handleCommand(orderSections, async ({ trx, districtId }, input) => {
  const { planId, sectionIds } = input
  if ((await holdPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  const present = await sectionsOfPlan(trx, districtId, planId)
  const order = orderOf(
    present.map(({ section }) => section.id),
    sectionIds,
  )
  if (!order.ok) return order
  await reorderSections(trx, districtId, planId, order.value)
  return ok({ reply: { planId }, about: [{ kind: 'plan', id: planId }] })
})
