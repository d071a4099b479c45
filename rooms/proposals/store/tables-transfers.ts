import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { RememberedHeadings } from '../core/transfer-columns.ts'
import type { TransferVerdict } from '../core/transfers.ts'

export type TransferTables = {
  transfer_import: {
    district_id: DistrictId
    import_id: string
    cycle_id: CycleKey
    file_name: string | null
    transfers: number
    won: Won
    imported_on: LocalDate
  }
  city_transfer: {
    district_id: DistrictId
    cycle_id: CycleKey
    transfer_number: string
    item_id: ItemId
    import_id: string
    place_in_file: number
    requested: Won | null
    place: string | null
    verdict: TransferVerdict | null
    reason: string | null
  }
  transfer_headings: {
    district_id: DistrictId
    headings: RememberedHeadings
  }
  item_reach: {
    district_id: DistrictId
    item_id: ItemId
    other_districts: readonly string[]
    share_part: number | null
    share_whole: number | null
    share_won: Won | null
  }
}
