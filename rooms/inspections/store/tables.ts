import type { Role } from '#kit/actor.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CourseId } from '#rooms/courses/core/course.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Allowance, Rate } from '../core/allowance.ts'
import type { FaultAct, FaultState } from '../core/fault.ts'
import type { GroupId, GroupKind } from '../core/group.ts'
import type { InspectorState } from '../core/inspector.ts'
import type { AssignmentId, Mark, Points, ReportId, Visit, VisitId } from '../core/visit.ts'

export type InspectionTables = {
  inspection_rule: { district_id: DistrictId; least_won: Won; works: readonly string[] }
  inspection_template: { district_id: DistrictId; template_id: string; name: string; points: Points }
  inspection_group: {
    district_id: DistrictId
    group_id: GroupId
    kind: GroupKind
    title: string
    notice: string
    project_ids: readonly ProjectId[]
    period_from: LocalDate
    period_to: LocalDate
    seats: number
    opens_on: LocalDate | null
    closes_on: LocalDate | null
    course_id: CourseId | null
    rate: Rate
    cost_line_id: LineId | null
    last_no: number
  }
  inspection_inspector: {
    district_id: DistrictId
    group_id: GroupId
    no: number
    account_id: AccountId | null
    motivation: string | null
    civilian: boolean
    state: InspectorState
    applied_on: LocalDate
    term_from: LocalDate | null
    term_to: LocalDate | null
    trained_on: LocalDate | null
    end_reason: string | null
    ended_on: LocalDate | null
  }
  inspection_assignment: {
    district_id: DistrictId
    assignment_id: AssignmentId
    group_id: GroupId
    inspector_no: number
    project_id: ProjectId
    site: string
    department_id: DepartmentId
    points: Points
  }
  inspection_visit: {
    district_id: DistrictId
    visit_id: VisitId
    assignment_id: AssignmentId
    due_on: LocalDate
    state: Visit['state']
    cancel_reason: string | null
    report_id: ReportId | null
    visited_on: LocalDate | null
    began_at: string | null
    ended_at: string | null
    place: string | null
    marks: readonly Mark[] | null
    opinion: string | null
    reported_at: Instant | null
    photos_shown: boolean
  }
  inspection_fault: {
    district_id: DistrictId
    visit_id: VisitId
    no: number
    project_id: ProjectId
    found_on: LocalDate
    what: string
    state: FaultState
    department_id: DepartmentId | null
    due_on: LocalDate | null
    replied_on: LocalDate | null
    closed_on: LocalDate | null
  }
  inspection_fault_step: {
    district_id: DistrictId
    visit_id: VisitId
    no: number
    step_no: number
    what: FaultAct
    taken_on: LocalDate
    role: Role
    said: string
    department_id: DepartmentId | null
    due_on: LocalDate | null
  }
  inspection_sheet: {
    district_id: DistrictId
    group_id: GroupId
    sheet_no: number
    made_on: LocalDate
    paid_on: LocalDate | null
  }
  inspection_sheet_row: {
    district_id: DistrictId
    group_id: GroupId
    sheet_no: number
    visit_id: VisitId
    inspector_no: number
    visited_on: LocalDate
    minutes: number
    won: Won
    ground: Allowance['ground']
  }
}
