import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { EntryId } from '../core/entry.ts'
import type { EventKind, LifeEvent } from '../core/life-event.ts'
import type { SubsidyId } from '../core/subsidy.ts'

export type SubsidiesTables = {
  subsidy: {
    district_id: DistrictId
    subsidy_id: SubsidyId
    granter: string
    name: string
    amount: Won
    fiscal_year: number
    source: FundSource
    document: string | null
  }
  subsidy_project: { district_id: DistrictId; subsidy_id: SubsidyId; project_id: ProjectId; project_no: number }
  subsidy_entry: {
    district_id: DistrictId
    entry_id: EntryId
    subsidy_id: SubsidyId
    entry_no: number
    kind: EventKind
    on_day: LocalDate
    event: LifeEvent | null
    corrects: EntryId | null
    reason: string | null
    role: string
    recorded_at: Instant
  }
}
