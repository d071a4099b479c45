import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, PeriodPrecision } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleId } from '#rooms/cycle/core/cycle.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentDuty, DepartmentId } from '#rooms/organization/core/department.ts'
import type { IndicatorPhase, Target } from '../core/indicator.ts'
import type { NegotiationId, NegotiationOutcome } from '../core/negotiation.ts'
import type { PlanId } from '../core/plan.ts'
import type { StageType } from '../core/stage.ts'

export type PlansTables = {
  plan: {
    district_id: DistrictId
    plan_id: PlanId
    cycle_id: CycleId
    fiscal_year: number
    name: string
    source: string | null
  }
  project: {
    district_id: DistrictId
    project_id: ProjectId
    plan_id: PlanId
    version: number
    project_no: number
    title: string
    item_id: ItemId
    summary: string | null
    category: string
    subcommittees: readonly string[]
    civil_actors: readonly string[]
    period_text: string
    runs_from: LocalDate
    runs_to: LocalDate | null
    runs_precision: PeriodPrecision
    header_budget: Won | null
    schedule_text: string | null
  }
  project_department: {
    district_id: DistrictId
    project_id: ProjectId
    role_no: number
    name: string
    department_id: DepartmentId | null
    duty: DepartmentDuty
    label: string
  }
  indicator: {
    district_id: DistrictId
    project_id: ProjectId
    indicator_no: number
    phase: IndicatorPhase
    goal: string
    name: string
    target: Target
    evidence: string | null
    note: string | null
  }
  project_stage: {
    district_id: DistrictId
    project_id: ProjectId
    stage_no: number
    types: readonly StageType[]
    title: string
    period_text: string
  }
  negotiation: {
    district_id: DistrictId
    negotiation_id: NegotiationId
    plan_id: PlanId
    gate_id: GateId | null
    name: string
    held_from: LocalDate
    held_to: LocalDate | null
    held_precision: PeriodPrecision
  }
  negotiated_item: {
    district_id: DistrictId
    negotiation_id: NegotiationId
    item_id: ItemId
    item_no: number
    amount_before: Won
    amount_after: Won
    outcome: NegotiationOutcome | null
    done: string | null
    reason: string | null
  }
}
