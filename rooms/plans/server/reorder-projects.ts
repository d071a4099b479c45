import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reorderProjects } from '../contract.ts'
import { orderOf } from '../core/plan-section.ts'
import { projectOrder, renumberProjects } from '../store/edit-queries.ts'
import { holdPlan } from '../store/queries.ts'

export const reorderProjectsHandler = handleCommand(reorderProjects, async ({ trx, districtId }, input) => {
  const { planId, projectIds } = input
  if ((await holdPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  const present = await projectOrder(trx, districtId, planId)
  const order = orderOf(present, projectIds)
  if (!order.ok) return order
  await renumberProjects(trx, districtId, planId, order.value)
  const renumbered = order.value.filter((id, at) => present[at] !== id).length
  return ok({ reply: { planId, renumbered }, about: [{ kind: 'plan', id: planId }] })
})
