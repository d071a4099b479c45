import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { InspectionGroup } from './group.ts'
import { type Inspector, NotAppointed } from './inspector.ts'
import { refusedAt } from './refused-at.ts'
import { type Assignment, readPoints, type Visit, VisitId } from './visit.ts'

export const AssignRefusal = z.discriminatedUnion('kind', [
  NotAppointed,
  refusedAt('inspector-not-trained', 'no'),
  refusedAt('project-not-of-group', 'projectId'),
  refusedAt('checklist-is-empty', 'points'),
  refusedAt('day-twice', 'secondOn'),
])
export type AssignRefusal = z.infer<typeof AssignRefusal>

/** What is asked for: the place and its department, the checklist as it was written, and the days of the visits. */
interface Asked extends Pick<Assignment, 'id' | 'projectId' | 'site' | 'departmentId'> {
  readonly points: string
  readonly days: readonly LocalDate[]
}

/** An assignment with its visits, each due on its day. */
interface Assigned {
  readonly assignment: Assignment
  readonly visits: readonly Pick<Visit, 'id' | 'assignment' | 'dueOn'>[]
}

/**
 * Decides whether somebody of a group is sent to inspect a project, a visit for each day: who is appointed, and trained where
 * the group names a course; a project of the group; a checklist with a point at least; no day twice.
 */
export function assign(group: InspectionGroup, inspector: Inspector, asked: Asked): Result<Assigned, AssignRefusal> {
  const { id, projectId, site, departmentId, days } = asked
  if (inspector.state !== 'appointed') return refuse({ kind: 'not-appointed', state: inspector.state })
  if (group.courseId !== null && inspector.trainedOn === null)
    return refuse({ kind: 'inspector-not-trained', field: 'no' })
  if (!group.projectIds.includes(projectId)) return refuse({ kind: 'project-not-of-group', field: 'projectId' })
  const points = readPoints(asked.points)
  if (points.length === 0) return refuse({ kind: 'checklist-is-empty', field: 'points' })
  if (new Set(days).size < days.length) return refuse({ kind: 'day-twice', field: 'secondOn' })
  const assignment = { id, groupId: group.id, inspectorNo: inspector.no, projectId, site, departmentId, points }
  const visits = days.map((dueOn, no) => ({ id: VisitId.parse(`${id.slice(0, 61)}-${no + 1}`), assignment, dueOn }))
  return ok({ assignment, visits })
}
