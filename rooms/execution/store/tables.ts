import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CarryKind } from '#rooms/appropriations/core/movement.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { CarryOverId, EntryId, EntryKind, EvidenceKind, ImportId, PayeeKind } from '../core/entry.ts'
import type { ExpenseId, ExpenseKind, ExpenseMeans } from '../core/expense.ts'
import type { ImportMapping } from '../core/import-mapping.ts'

export type ExecutionTables = {
  business_expense: {
    district_id: DistrictId
    expense_id: ExpenseId
    department_id: DepartmentId
    kind: ExpenseKind
    used_on: LocalDate
    used_at: string
    place: string
    purpose: string
    persons: number
    amount: Won
    means: ExpenseMeans
    names_kept: boolean
    published_on: LocalDate | null
    withdrawn_on: LocalDate | null
    withdrawn_reason: string | null
  }
  execution_year: { district_id: DistrictId; fiscal_year: number }
  executed_import: {
    district_id: DistrictId
    import_id: ImportId
    fiscal_year: number
    file_name: string
    imported_on: LocalDate
    added: number
    changed: number
    same: number
    left_out: number
    difference: Won
  }
  import_mapping: { district_id: DistrictId; name: string; mapping: ImportMapping }
  execution_entry: {
    district_id: DistrictId
    entry_id: EntryId
    fiscal_year: number
    kind: EntryKind
    entry_on: LocalDate
    project_id: ProjectId
    account_name: string
    source: FundSource
    line_id: LineId | null
    amount: Won
    evidence_kind: EvidenceKind
    document_no: string | null
    payee_kind: PayeeKind
    department: string | null
    note: string | null
    commitment_id: EntryId | null
    reverses: EntryId | null
    import_id: ImportId | null
  }
  executed_row: {
    district_id: DistrictId
    fiscal_year: number
    kind: EntryKind
    row_key: string
    entry_id: EntryId
  }
  carry_over: {
    district_id: DistrictId
    carry_over_id: CarryOverId
    fiscal_year: number
    project_id: ProjectId
    account_name: string
    source: FundSource
    carry_kind: CarryKind
    carried_on: LocalDate
    amount: Won
    reason: string
    document_no: string | null
    cancelled_on: LocalDate | null
    cancel_reason: string | null
  }
}
