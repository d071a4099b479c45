import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { AssignRefusal } from './core/assignment.ts'
import { Fault } from './core/fault.ts'
import { GroupId, InspectionGroup } from './core/group.ts'
import { TermRefusal } from './core/inspector.ts'
import * as may from './core/permissions.ts'
import { refusedAt } from './core/refused-at.ts'
import { AssignmentId, NotDue, PhotosRefusal, PointMark, ReportId, Visit, VisitId, VisitRefusal } from './core/visit.ts'

const line = z.string().trim().min(1).max(200)

/** Who inspects which project, where, what is looked at, and when: a visit for each day. */
export const assign = command({
  name: 'inspections.assign',
  title: { ko: '감독관에게 사업을 배정한다', en: 'Assign a project to an inspector' },
  permission: may.mayConductInspections,
  input: z.strictObject({
    assignmentId: AssignmentId,
    groupId: GroupId,
    no: z.int().min(1).max(100_000),
    projectId: ProjectId,
    site: line,
    departmentId: DepartmentId,
    /** One point a line. */
    points: z.string().max(20_000),
    firstOn: LocalDate,
    secondOn: LocalDate.nullable().default(null),
    thirdOn: LocalDate.nullable().default(null),
  }),
  reply: z.object({ assignmentId: AssignmentId, visitIds: z.array(VisitId) }),
  refusal: z.discriminatedUnion('kind', [
    ...AssignRefusal.options,
    only('group-not-found', 'inspector-not-found', 'assignment-id-taken'),
    refusedAt('department-not-known', 'departmentId'),
  ]),
})

const noVisit = only('visit-not-found')
const reply = z.object({ visitId: VisitId })

export const moveVisit = command({
  name: 'inspections.move-visit',
  title: { ko: '방문할 날을 옮긴다', en: 'Move a visit' },
  permission: may.mayConductInspections,
  input: z.strictObject({ visitId: VisitId, dueOn: LocalDate }),
  reply,
  refusal: z.discriminatedUnion('kind', [...NotDue.options, noVisit]),
})

export const cancelVisit = command({
  name: 'inspections.cancel-visit',
  title: { ko: '방문을 취소한다', en: 'Cancel a visit' },
  permission: may.mayConductInspections,
  input: z.strictObject({ visitId: VisitId, reason: line }),
  reply,
  refusal: z.discriminatedUnion('kind', [...NotDue.options, noVisit]),
})

const said = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)

/** Sent again under the same id, it changes nothing and gives the same reply. */
export const reportVisit = command({
  name: 'inspections.report-visit',
  title: { ko: '방문한 것을 보고한다', en: 'Report a visit' },
  effective: 'today',
  done: { ko: '방문을 보고했습니다. 고맙습니다.', en: 'The visit is reported. Thank you.' },
  permission: may.mayReportVisits,
  files: 'files',
  input: z.strictObject({
    visitId: VisitId,
    reportId: ReportId,
    visitedOn: LocalDate,
    beganAt: ClockTime,
    endedAt: ClockTime,
    place: said(200),
    marks: z
      .array(z.strictObject({ no: z.int().min(1).max(40), mark: PointMark, note: said(1000) }))
      .max(40)
      .default([]),
    opinion: said(4000),
    faults: z
      .array(z.strictObject({ what: z.string().trim().max(2000).default('') }))
      .max(10)
      .default([]),
    files: AddedFiles.default([]),
  }),
  reply: reply.extend({ reportId: ReportId, faults: z.int() }),
  refusal: z.discriminatedUnion('kind', [...VisitRefusal.options, TermRefusal, noVisit, ...attachRefusals]),
})

/** Shows a visit's photos to everyone once they are checked, or to the office alone again. */
export const showPhotos = command({
  name: 'inspections.show-photos',
  title: { ko: '방문 사진을 누구에게 보일지 정한다', en: 'Say who is shown the photos of a visit' },
  permission: may.mayConductInspections,
  input: z.strictObject({
    visitId: VisitId,
    shown: z.enum(['everyone', 'office']),
    /** That no face can be known without consent, and that no child can. */
    checked: z.boolean().default(false),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [PhotosRefusal, noVisit]),
})

export const seeVisit = query({
  name: 'inspections.see-visit',
  title: { ko: '방문 하나를 본다', en: 'See a visit' },
  permission: may.maySeeReports,
  input: z.object({ visitId: VisitId }),
  reply: z.object({
    visit: Visit,
    group: InspectionGroup,
    project: z.string(),
    department: z.string(),
    faults: z.array(Fault),
    /** Whether whoever asks makes this visit. */
    own: z.boolean(),
    today: LocalDate,
  }),
  refusal: noVisit,
})
