import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ApplicationId, GrantApplication } from '../core/application.ts'
import type { CallId, GrantCall } from '../core/grant-call.ts'
import type { GrantEvent } from '../core/grant-event.ts'
import type { EntryId } from '../core/grant-journal.ts'
import type { Receipt } from '../core/receipt.ts'
import type { SheetRow } from '../core/screening.ts'

export type GrantsTables = {
  grant_call: {
    district_id: DistrictId
    call_id: CallId
    department_id: DepartmentId
    project_id: ProjectId | null
    line_id: LineId | null
    year: number
    title: string
    notice: string
    total: Won
    ceiling: Won | null
    own_percent: number
    proportional: boolean
    tolerance: number
    opens_on: LocalDate
    closes_on: LocalDate
    criteria: GrantCall['criteria']
    pass_mark: number
    places: number | null
    published_on: LocalDate | null
    extensions: GrantCall['extensions']
    decided_on: LocalDate | null
    releases: GrantCall['releases']
    tie_ground: string | null
  }
  grant_application: {
    district_id: DistrictId
    application_id: ApplicationId
    call_id: CallId
    applicant: string
    title: string
    purpose: string
    asked: Won
    own_share: Won
    budget: GrantApplication['budget']
    applied_on: LocalDate
    account_id: AccountId | null
    withdrawn_on: LocalDate | null
    sheet: readonly SheetRow[]
    result_as: 'chosen' | 'reserve' | null
    result_place: number | null
    receipts: readonly Receipt[]
  }
  grant_entry: {
    district_id: DistrictId
    entry_id: EntryId
    application_id: ApplicationId
    entry_no: number
    on_day: LocalDate
    event: GrantEvent | null
    cancels: EntryId | null
    reason: string | null
    role: string
    recorded_by: AccountId | null
    recorded_at: Instant
  }
}
