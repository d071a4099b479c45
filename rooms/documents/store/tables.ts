import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ColumnsByField } from '../core/import/remembered-columns.ts'
import type { FileFormat, FileId, FileSize, KeptFile, PeopleShown, SeenBy } from '../core/kept-file.ts'

export type DocumentsTables = {
  kept_file: {
    district_id: DistrictId
    file_id: FileId
    account_id: AccountId | null
    for_office: boolean
    name: string
    format: FileFormat
    content_hash: string
    bytes: number
    width: number | null
    height: number | null
    held_at: Instant
    state: KeptFile['state']
    ends_at: Instant | null
    subject_kind: string | null
    subject_id: string | null
    place: number | null
    alt: string | null
    people: PeopleShown | null
    audience: SeenBy | null
    hidden_reason: string | null
  }
  kept_file_content: { district_id: DistrictId; file_id: FileId; size: FileSize; content: Uint8Array }
  remembered_columns: {
    district_id: DistrictId
    kind: string
    headings_hash: string
    columns: ColumnsByField
    remembered_at: Instant
  }
  kept_file_day: { district_id: DistrictId; account_id: AccountId; day: LocalDate; files: number; bytes: number }
}
