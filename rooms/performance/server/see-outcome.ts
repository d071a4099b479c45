import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listOutcomes, seeOutcome, seeProgress } from '../contract.ts'
import { countStages } from '../core/board.ts'
import { delaysOf } from '../core/stage-delay.ts'
import { followedProjects, projectsOfPlan } from '../store/followed-queries.ts'
import { entriesOf, measurementsOf, reportsOf } from '../store/told-queries.ts'
import { lookAt, outcomeOf } from './followed.ts'

export const seeOutcomeHandler = handleQuery(seeOutcome, async (context, { projectId }) => {
  const followed = await lookAt(context, projectId)
  return followed === null ? refuse({ kind: 'project-not-found' }) : ok(outcomeOf(followed, dateInSeoul(context.now)))
})

export const listOutcomesHandler = handleQuery(listOutcomes, async ({ trx, districtId, now }, { planId }) => {
  const ids = await projectsOfPlan(trx, districtId, planId)
  const today = dateInSeoul(now)
  const all = await followedProjects(trx, districtId, ids, today)
  return ok({ outcomes: all.map((one) => outcomeOf(one, today)) })
})

export const seeProgressHandler = handleQuery(seeProgress, async (context, { projectId }) => {
  const { trx, districtId, now } = context
  const followed = await lookAt(context, projectId)
  if (followed === null) return refuse({ kind: 'project-not-found' })
  const asOf = dateInSeoul(now)
  return ok({
    project: followed.project,
    followed: followed.kept,
    asOf,
    ...{ counts: countStages(followed.stages, asOf), stages: [...followed.stages] },
    delays: delaysOf(followed.stages, asOf),
    entries: await entriesOf(trx, districtId, projectId),
    indicators: [...followed.indicators],
    measurements: await measurementsOf(trx, districtId, [projectId]),
    reports: await reportsOf(trx, districtId, projectId),
  })
})
