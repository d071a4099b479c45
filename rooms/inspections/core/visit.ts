import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { compareDates, Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { GroupId } from './group.ts'

export const AssignmentId = idOf('InspectionAssignmentId')
export type AssignmentId = z.infer<typeof AssignmentId>
export const VisitId = idOf('InspectionVisitId')
export type VisitId = z.infer<typeof VisitId>
/** Made on the device: what is sent twice under one id stands once. */
export const ReportId = idOf('InspectionReportId')
export type ReportId = z.infer<typeof ReportId>

/** What is looked at, a sentence each, in the order of the checklist. */
export const Points = z.array(z.string().min(1).max(300)).max(40).readonly()
export type Points = z.infer<typeof Points>

/** Reads a checklist, one point a line; blank lines are left out, marks before a line (-, ·, ○, □) too. */
export const readPoints = (text: string): Points =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s\-·○□•]+/u, '')
        .trim()
        .slice(0, 300),
    )
    .filter((line) => line !== '')
    .slice(0, 40)

/** Who inspects what: an inspector of a group, a project, the place, the department that answers for it, the checklist. */
export const Assignment = z
  .object({
    id: AssignmentId,
    groupId: GroupId,
    inspectorNo: z.int(),
    projectId: ProjectId,
    site: z.string(),
    departmentId: DepartmentId,
    points: Points,
  })
  .readonly()
export type Assignment = z.infer<typeof Assignment>

export const pointMarks = ['good', 'wrong', 'not-seen'] as const
export const PointMark = z.enum(pointMarks)
export type PointMark = z.infer<typeof PointMark>

/** What was seen of a point of the checklist. */
export const Mark = z.object({ no: z.int().min(1).max(40), mark: PointMark, note: z.string().nullable() }).readonly()
export type Mark = z.infer<typeof Mark>

/** What an inspector reports of a visit. */
export const Report = z
  .object({
    id: ReportId,
    visitedOn: LocalDate,
    beganAt: ClockTime,
    endedAt: ClockTime,
    place: z.string().nullable(),
    marks: z.array(Mark).readonly(),
    opinion: z.string().nullable(),
    reportedAt: Instant,
  })
  .readonly()
export type Report = z.infer<typeof Report>

/** A visit that is due on a day, was reported, or was cancelled with a reason. */
export const Visit = z
  .object({
    id: VisitId,
    assignment: Assignment,
    dueOn: LocalDate,
    state: z.enum(['due', 'reported', 'cancelled']),
    cancelReason: z.string().nullable(),
    report: Report.nullable(),
    /** Whether its photos are shown to everyone: checked for faces and children, with the consent of those shown. */
    photosShown: z.boolean(),
  })
  .readonly()
export type Visit = z.infer<typeof Visit>

export const NotDue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('visit-reported-already') }),
  z.object({ kind: z.literal('visit-was-cancelled') }),
])
export type NotDue = z.infer<typeof NotDue>

export const VisitRefusal = z.discriminatedUnion('kind', [
  ...NotDue.options,
  z.object({ kind: z.literal('visit-still-ahead'), field: z.literal('visitedOn') }),
  z.object({ kind: z.literal('visit-ends-before-it-begins'), field: z.literal('endedAt') }),
  z.object({ kind: z.literal('points-unmarked'), field: z.string() }),
])
export type VisitRefusal = z.infer<typeof VisitRefusal>

/**
 * Decides what a report makes of a visit: nothing new (null) where the very same stands already, so that a device may send it
 * until it hears. Refuses another report of the same visit, one of a day to come, hours that end before they begin, and a
 * point of the checklist that nothing is said of.
 */
export function reportVisit(visit: Visit, report: Report, today: LocalDate): Result<Visit | null, VisitRefusal> {
  if (visit.report !== null)
    return visit.report.id === report.id ? ok(null) : refuse({ kind: 'visit-reported-already' })
  if (visit.state === 'cancelled') return refuse({ kind: 'visit-was-cancelled' })
  if (compareDates(report.visitedOn, today) > 0) return refuse({ kind: 'visit-still-ahead', field: 'visitedOn' })
  if (report.endedAt <= report.beganAt) return refuse({ kind: 'visit-ends-before-it-begins', field: 'endedAt' })
  const marked = new Set(report.marks.map(({ no }) => no))
  const unmarked = visit.assignment.points.findIndex((_, at) => !marked.has(at + 1))
  if (unmarked !== -1) return refuse({ kind: 'points-unmarked', field: `marks.${unmarked}.mark` })
  const marks = report.marks.filter(({ no }) => no <= visit.assignment.points.length)
  return ok({ ...visit, state: 'reported', report: { ...report, marks } })
}

/** Decides that a visit is due on another day; only one that is still due can be moved. */
export const moveVisit = (visit: Visit, dueOn: LocalDate): Result<Visit, NotDue> => {
  if (visit.state === 'reported') return refuse({ kind: 'visit-reported-already' })
  return visit.state === 'cancelled' ? refuse({ kind: 'visit-was-cancelled' }) : ok({ ...visit, dueOn })
}

/** Decides that a visit does not take place, with the reason; only one that is still due can be cancelled. */
export const cancelVisit = (visit: Visit, reason: string): Result<Visit, NotDue> => {
  const moved = moveVisit(visit, visit.dueOn)
  return moved.ok ? ok({ ...moved.value, state: 'cancelled', cancelReason: reason }) : moved
}

export const PhotosRefusal = z.object({ kind: z.literal('photos-not-checked'), field: z.literal('checked') })

/** Decides who is shown a visit's photos: everyone only once faces and consent were checked; the office alone at any time. */
export const showPhotos = (
  visit: Visit,
  shown: 'everyone' | 'office',
  checked: boolean,
): Result<Visit, z.infer<typeof PhotosRefusal>> =>
  shown === 'everyone' && !checked
    ? refuse({ kind: 'photos-not-checked', field: 'checked' })
    : ok({ ...visit, photosShown: shown === 'everyone' })
