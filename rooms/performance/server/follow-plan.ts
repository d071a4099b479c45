import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seePlan, seeProject } from '#rooms/plans/contract.ts'
import { followPlan } from '../contract.ts'
import { followSheet, otherTargets } from '../core/followed.ts'
import { followedProjects, holdProject, putFollowed } from '../store/followed-queries.ts'
import { standWith } from './followed.ts'

/** Takes what the sheets of a plan say now; what was told of stages and indicators stays with them, under its own target. */
export const followPlanHandler = handleCommand(followPlan, async (context, { planId }) => {
  const { trx, districtId, ask, effectiveOn } = context
  const seen = await ask(seePlan, { planId })
  if (!seen.ok) return refuse({ kind: 'plan-not-found' })
  const { plan, projects } = seen.value
  if (projects.length === 0) return refuse({ kind: 'plan-without-projects' })
  const ids = projects.map(({ projectId }) => projectId)
  for (const projectId of ids.toSorted()) await holdProject(trx, districtId, projectId)
  const known = await followedProjects(trx, districtId, ids, effectiveOn)
  const before = new Map(known.map((one) => [one.project.projectId, one]))
  let keptTargets = 0
  for (const projectId of ids) {
    const { sheet, version } = answered(await ask(seeProject, { projectId }))
    const followed = followSheet(sheet, { fiscalYear: plan.fiscalYear, version }, before.get(projectId))
    keptTargets += otherTargets(followed, sheet)
    await putFollowed(trx, districtId, await standWith(context, followed), effectiveOn)
  }
  return ok({ reply: { planId, projects: ids.length, keptTargets }, about: [{ kind: 'plan', id: planId }] })
})
