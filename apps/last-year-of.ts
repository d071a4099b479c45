import { lessonsOfProject } from '#rooms/evaluation/server/known.ts'
import type { LastYearOf } from '#rooms/plans/server/plan-means.ts'
import { outcomesOf } from './outcomes-of.ts'

/** What a project came to, for the room of plans: its indicators as they were measured, and what its result cards taught. */
export const lastYearOf: LastYearOf = async (context, projectId) => {
  const [outcome] = await outcomesOf(context, [projectId])
  const measured = (outcome?.indicators ?? []).flatMap(({ no, measuredText }) =>
    measuredText === null ? [] : [[no, measuredText] as const],
  )
  return { measured: new Map(measured), lessons: await lessonsOfProject(context, projectId) }
}
