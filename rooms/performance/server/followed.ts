import { answered } from '#kernel/answered.ts'
import type { CommandContext, QueryContext, Row } from '#kernel/handler.ts'
import type { Actor, Role } from '#kit/actor.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import type { Outcome } from '../contract.ts'
import { countStages } from '../core/board.ts'
import { type Followed, followSheet, standIndicator } from '../core/followed.ts'
import { mayTellProgress } from '../core/permissions.ts'
import { followedProjects, holdProject, putFollowed } from '../store/followed-queries.ts'
import { measurementsOf } from '../store/told-queries.ts'

/** The rows that what is told of a project is told on: the project's. */
export const toldOfProject = async (
  _context: CommandContext,
  { projectId }: { readonly projectId: ProjectId },
): Promise<readonly Row[]> => [[{ kind: 'project', id: projectId }]]

/** What is followed of a project; before it is followed, what its sheet would make. Null where there is no such project. */
export async function lookAt(
  { trx, districtId, ask, now }: QueryContext,
  projectId: ProjectId,
): Promise<(Followed & { readonly kept: boolean }) | null> {
  const [followed] = await followedProjects(trx, districtId, [projectId], dateInSeoul(now))
  if (followed !== undefined) return { ...followed, kept: true }
  const seen = await ask(seeProject, { projectId })
  if (!seen.ok) return null
  const { plan, sheet, version } = seen.value
  return { ...followSheet(sheet, { fiscalYear: plan.fiscalYear, version }), kept: false }
}

/** What is followed of a project, held to be written to; the first thing told of it begins the following. */
export async function holdFollowed(context: CommandContext, projectId: ProjectId): Promise<Followed | null> {
  const { trx, districtId, effectiveOn } = context
  await holdProject(trx, districtId, projectId)
  const found = await lookAt(context, projectId)
  if (found !== null && !found.kept) await putFollowed(trx, districtId, found, effectiveOn)
  return found
}

/** What is followed of a project, its indicators as they stand with all that was measured of them. */
export async function standWith({ trx, districtId, ask }: QueryContext, followed: Followed): Promise<Followed> {
  const { projectId, startsOn, endsOn } = followed.project
  const measurements = Map.groupBy(await measurementsOf(trx, districtId, [projectId]), (one) => one.indicatorNo)
  const { dongs } = answered(await ask(listDongs, {}))
  const course = { from: startsOn, to: endsOn, dongs: dongs.length }
  const indicators = followed.indicators.map((one) => standIndicator(one, measurements.get(one.no) ?? [], course))
  return { ...followed, indicators }
}

/** The role in which one tells: the first that may. */
export const tellingRole = (actor: Actor): Role =>
  mayTellProgress.roles.find((role) => actor.roles.includes(role)) ?? 'secretariat'

export const aboutProject = (projectId: ProjectId) => [{ kind: 'project', id: projectId }]

/** How a project came out, for those who evaluate it. */
export const outcomeOf = (followed: Followed, today: LocalDate): Outcome => ({
  project: followed.project,
  progress: countStages(followed.stages, today).progress,
  stages: [...followed.stages],
  indicators: followed.indicators.map(({ no, phase, goal, name, target, value, attained, met, measuredOn }) => ({
    ...{ no, phase, goal, name, target: target.text, value, unit: target.unit, attained, met, measuredOn },
  })),
})
