import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { BillId, BillStage } from '../core/bill.ts'
import type { CarryKind, MovementId, MovementKind } from '../core/movement.ts'

export type AppropriationTables = {
  appropriation_year: { district_id: DistrictId; fiscal_year: number }
  budget_bill: {
    district_id: DistrictId
    bill_id: BillId
    fiscal_year: number
    round_no: number
    name: string
    gate_id: GateId | null
    version: number
  }
  bill_stage: {
    district_id: DistrictId
    bill_id: BillId
    stage: BillStage
    stage_on: LocalDate
    reference: string | null
    opinion: string | null
    opinion_on: LocalDate | null
  }
  bill_row: {
    district_id: DistrictId
    bill_id: BillId
    stage: BillStage
    row_no: number
    project_id: ProjectId
    account_name: string
    source: FundSource
    amount: Won
    reason: string | null
  }
  budget_movement: {
    district_id: DistrictId
    movement_id: MovementId
    fiscal_year: number
    kind: MovementKind
    moved_on: LocalDate
    from_project_id: ProjectId | null
    from_account_name: string | null
    to_project_id: ProjectId | null
    to_account_name: string | null
    source: FundSource
    amount: Won
    carry_kind: CarryKind | null
    from_department: string | null
    to_department: string | null
    reason: string
    basis: string | null
    document_no: string | null
    cancelled_on: LocalDate | null
    cancel_reason: string | null
  }
}
