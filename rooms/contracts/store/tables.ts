import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ContractEvent } from '../core/contract-event.ts'
import type { ContractKind } from '../core/contract-kind.ts'
import type { ContractId, ContractMethod } from '../core/contract-terms.ts'
import type { Entrusting, EntrustingId } from '../core/entrusting.ts'
import type { EntrustedEvent } from '../core/entrusting-life.ts'
import type { StepId, StepKind } from '../core/procedure.ts'
import type { JournalRow } from './journal-row.ts'

export type ContractsTables = {
  entrusting: {
    district_id: DistrictId
    entrusting_id: EntrustingId
    department_id: DepartmentId
    project_id: ProjectId | null
    title: string
    trustee: string
    consented_on: LocalDate | null
    begins_on: LocalDate
    ends_on: LocalDate
    years: Entrusting['years']
    document: string | null
    note: string | null
  }
  entrusting_entry: { district_id: DistrictId; entrusting_id: EntrustingId } & JournalRow<EntrustedEvent>
  procedure_plan: { district_id: DistrictId; project_id: ProjectId; drawn_up_on: LocalDate }
  procedure_step: {
    district_id: DistrictId
    project_id: ProjectId
    step_id: StepId
    kind: StepKind
    title: string
    planned_from: LocalDate
    planned_to: LocalDate
    amount: Won | null
    waits_for: readonly StepId[]
    begun_on: LocalDate | null
    finished_on: LocalDate | null
    result: string | null
  }
  contract: {
    district_id: DistrictId
    contract_id: ContractId
    department_id: DepartmentId
    project_id: ProjectId | null
    title: string
    kind: ContractKind
    method: ContractMethod
    private_reason: string | null
    contractor: string
    document: string | null
    agreed_on: LocalDate
    starts_on: LocalDate
    ends_on: LocalDate
    estimated: Won | null
    amount: Won
    delay_rate: string
    note: string | null
  }
  contract_entry: { district_id: DistrictId; contract_id: ContractId } & JournalRow<ContractEvent>
}
