import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { drawUpPlan } from '../contract.ts'
import * as decide from '../core/plan.ts'
import * as store from '../store/queries.ts'

export const drawUpPlanHandler = handleCommand(drawUpPlan, async ({ trx, districtId }, input) => {
  const planId = input.plan.id
  if ((await store.findPlan(trx, districtId, planId)) !== null) return refuse({ kind: 'plan-id-taken', planId })
  const plan = decide.drawUpPlan(await store.plansOfCycle(trx, districtId, input.plan.cycleId), input.plan)
  if (!plan.ok) return plan
  const { name, fiscalYear, source, cycleId } = plan.value
  await store.insertPlan(trx, districtId, plan.value)
  const subject = { kind: 'plan', id: planId }
  return ok({
    reply: { planId },
    about: [subject, { kind: 'cycle', id: cycleId }],
    index: [{ ...subject, title: name, text: [`${fiscalYear}`, source ?? ''].join(' '), path: `/plans/${planId}` }],
  })
})
