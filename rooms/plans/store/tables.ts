import type { Generated } from 'kysely'
import type { Role } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate, PeriodPrecision } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleId } from '#rooms/cycle/core/cycle.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentDuty, DepartmentId } from '#rooms/organization/core/department.ts'
import type { IndicatorPhase, Target } from '../core/indicator.ts'
import type { NegotiatedCondition, NegotiationId, NegotiationKind, NegotiationOutcome } from '../core/negotiation.ts'
import type { PlanId } from '../core/plan.ts'
import type { AgreedBy, ChangeId, ChangeKind } from '../core/plan-change.ts'
import type { SectionId, SectionKind } from '../core/plan-section.ts'
import type { VersionId, VersionKind } from '../core/plan-version.ts'
import type { CommentId } from '../core/sheet-comment.ts'
import type { SheetFieldName } from '../core/sheet-field.ts'
import type { ActorTasks, MethodStep, Photo } from '../core/sheet-parts.ts'
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
    objectives: readonly string[]
    tasks: readonly ActorTasks[]
    background: string | null
    direction: string | null
    photos: readonly Photo[]
    similar_cases: string | null
    last_results: string | null
    improvements: string | null
    last_progress: string | null
    method: readonly MethodStep[]
    evaluation: readonly string[]
    contingency: string | null
    remarks: string | null
    copied_from: ProjectId | null
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
    kind: NegotiationKind | null
    version: Generated<number>
    conditions: readonly NegotiatedCondition[]
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
    remark: string | null
  }
  sheet_edit: {
    district_id: DistrictId
    project_id: ProjectId
    field: SheetFieldName
    version: number
    role: Role
    department: string | null
    edited_at: Instant
  }
  sheet_comment: {
    district_id: DistrictId
    comment_id: CommentId
    project_id: ProjectId
    field: SheetFieldName
    body: string
    role: Role
    department: string | null
    written_at: Instant
    resolved_at: Instant | null
    resolved_role: Role | null
  }
  plan_section: {
    district_id: DistrictId
    plan_id: PlanId
    section_id: SectionId
    position: number
    kind: SectionKind
    heading: string
    body: string
    version: number
  }
  plan_version: {
    district_id: DistrictId
    version_id: VersionId
    plan_id: PlanId
    name: string
    kind: VersionKind
    frozen_on: LocalDate
    frozen_at: Instant
    role: Role
    projects: number
    total: Won
    masked: number
    snapshot: string
    hash: string
  }
  plan_change: {
    district_id: DistrictId
    change_id: ChangeId
    plan_id: PlanId
    project_id: ProjectId
    kind: ChangeKind
    field: SheetFieldName | null
    text_before: string
    text_after: string
    amount_before: Won | null
    amount_after: Won | null
    reason: string
    basis: string
    agreed_by: AgreedBy
    agreed_name: string | null
    agreed_on: LocalDate
    money: string | null
    role: Role
    recorded_at: Instant
  }
}
