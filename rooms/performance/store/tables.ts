import type { Role } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { IndicatorPhase, Target } from '#rooms/plans/core/indicator.ts'
import type { PlanId } from '#rooms/plans/core/plan.ts'
import type { StageType } from '#rooms/plans/core/stage.ts'
import type { Met } from '../core/attainment.ts'
import type { MeasurementId, SurveySource } from '../core/measurement.ts'
import type { DoneItem } from '../core/quarter-report.ts'
import type { StageStanding, StageState } from '../core/stage-progress.ts'

interface OfProject {
  district_id: DistrictId
  project_id: ProjectId
}

export type PerformanceTables = {
  followed_project: OfProject & {
    plan_id: PlanId
    fiscal_year: number
    project_no: number
    title: string
    item_id: ItemId
    department_id: DepartmentId | null
    department: string
    subcommittees: readonly string[]
    starts_on: LocalDate
    ends_on: LocalDate
    sheet_version: number
    followed_on: LocalDate
  }
  followed_stage: OfProject & {
    stage_no: number
    types: readonly StageType[]
    title: string
    period_text: string
    planned_from: LocalDate | null
    planned_to: LocalDate | null
    weight: number
    state: StageState
    share: number
    begun_on: LocalDate | null
    ended_on: LocalDate | null
    reason: string | null
    evidence: string | null
  }
  stage_entry: OfProject & {
    stage_no: number
    entry_no: number
    standing: StageStanding
    role: Role
    told_on: LocalDate
  }
  followed_indicator: OfProject & {
    indicator_no: number
    phase: IndicatorPhase
    goal: string
    name: string
    target: Target
    evidence: string | null
    note: string | null
    value: number | null
    attained_n: number | null
    attained_d: number | null
    met: Met
    measured_on: LocalDate | null
    told_from: LocalDate | null
  }
  measurement: OfProject & {
    measurement_id: MeasurementId
    indicator_no: number
    period: string
    place: string | null
    value: number
    measured_on: LocalDate
    role: string
    department: string | null
    how: string
    evidence: string | null
    survey: SurveySource | null
    forecast: boolean
    corrects: MeasurementId | null
    corrected_by: MeasurementId | null
    reason: string | null
  }
  quarter_report: OfProject & {
    quarter: string
    version: number
    done: readonly DoneItem[]
    next_steps: string
    issues: string
    role: string
    told_on: LocalDate
    reason: string | null
  }
}
