import type { Generated } from 'kysely'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { FileFormat } from '#rooms/documents/core/kept-file.ts'
import type { SheetEntry, SheetId, SheetKind, SheetNumbers } from '../core/onsite/count-sheet.ts'
import type { VoteId } from '../core/vote-id.ts'

export type OnsiteTables = {
  vote_count_sheet: {
    district_id: DistrictId
    vote_id: VoteId
    sheet_id: SheetId
    kind: SheetKind
    place: string
    dong: string | null
    signed_by: readonly string[]
    people: Generated<number | null>
    people_reason: Generated<string | null>
    scan_format: FileFormat
    scan: Buffer
    withdrawn_reason: Generated<string | null>
  }
  vote_sheet_entry: {
    district_id: DistrictId
    vote_id: VoteId
    sheet_id: SheetId
    version: number
    hand: SheetEntry['hand']
    account_id: AccountId
    numbers: SheetNumbers
    reason: string | null
    entered_at: Instant
  }
  vote_second_word: {
    district_id: DistrictId
    vote_id: VoteId
    word_hash: string
    account_id: AccountId
    ends_at: Instant
  }
  vote_card_batch: {
    district_id: DistrictId
    vote_id: VoteId
    batch: string
    style: string
    cards: number
    account_id: AccountId
    witnessed_by: AccountId
    begun_at: Instant
  }
  /** What the desks ask of the vote itself. */
  vote: {
    district_id: DistrictId
    vote_id: VoteId
    opens_at: number
    closes_at: number
    grace_s: number
    manifest: string | null
    eh: string | null
    close_asked_at: Instant | null
    closed_at: Instant | null
  }
}
