import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { MeetingId } from '#rooms/meetings/core/meeting.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Recusal } from '#rooms/organization/core/score-sheet.ts'
import type { ReviewState } from '../core/department-review.ts'
import type { FieldCheck, FieldCheckId } from '../core/field-check.ts'
import type { WorkHandoverId } from '../core/hand-over-work.ts'
import type { RoundId } from '../core/review-round.ts'
import type { Criterion, ListId, ListKind, VoteRank } from '../core/screening-list.ts'
import type { ReasonCode, Verdict } from '../core/verdict.ts'

type OfDistrict = { district_id: DistrictId }

export type ScreeningTables = {
  review_round: OfDistrict & {
    round_id: RoundId
    cycle_id: CycleKey
    name: string
    gate_order: number
    decider: string
    opened_on: LocalDate
    due_on: LocalDate
    closed_on: LocalDate | null
    gate_id: string | null
  }
  department_review: OfDistrict & {
    round_id: RoundId
    item_id: ItemId
    place: number
    title: string
    count: number
    requested: Won | null
    department_id: DepartmentId | null
    team: string | null
    taken_by: string | null
    state: ReviewState
    version: number
    verdict: Verdict | null
    reason_code: ReasonCode | null
    conditions: string | null
    adjusted: Won | null
    amount_reason: string | null
    opinion: string | null
    partner_ids: readonly DepartmentId[]
    by_link: boolean
    submitted_by: string | null
    submitted_on: LocalDate | null
    confirmed_on: LocalDate | null
    sent_back_reason: string | null
    bounces: number
  }
  review_handover: OfDistrict & {
    round_id: RoundId
    item_id: ItemId
    handover_no: number
    from_department_id: DepartmentId
    to_department_id: DepartmentId
    reason: string
    role: string
    handed_at: Instant
  }
  work_handover: OfDistrict & {
    handover_id: WorkHandoverId
    department_id: DepartmentId
    from_id: AccountId
    to_id: AccountId
    reason: string
    role: string
    handed_on: LocalDate
    handed_at: Instant
    reviews: number
  }
  work_handover_review: OfDistrict & { handover_id: WorkHandoverId; round_id: RoundId; item_id: ItemId }
  review_stand_in: OfDistrict & {
    round_id: RoundId
    item_id: ItemId
    version: number
    acted_by: string
    acted_for: string
    acted_on: LocalDate
  }
  review_reminder: OfDistrict & { round_id: RoundId; department_id: DepartmentId; reminded_at: Instant }
  review_link: OfDistrict & {
    secret_hash: string
    round_id: RoundId
    department_id: DepartmentId
    drawn_at: Instant
    withdrawn_at: Instant | null
  }
  review_link_use: OfDistrict & { secret_hash: string; used_at: Instant; use_no: number; filled: number }
  field_check: OfDistrict & {
    check_id: FieldCheckId
    item_id: ItemId
    checked_on: LocalDate
    department_id: DepartmentId
    along_with: string | null
    participants: FieldCheck['participants']
    checklist: FieldCheck['checklist']
    opinion: string
    version: number
  }
  screening_list: OfDistrict & {
    list_id: ListId
    cycle_id: CycleKey
    kind: ListKind
    name: string
    body_ids: readonly BodyId[]
    held_on: LocalDate
    due_on: LocalDate
    criteria: readonly Criterion[]
    allowed_accounts: readonly string[]
    won_limit: Won | null
    meeting_id: MeetingId | null
    gate_order: number
    decider: string
    opened_on: LocalDate
    closed_on: LocalDate | null
    gate_id: string | null
    version: number
  }
  screening_item: OfDistrict & {
    list_id: ListId
    item_id: ItemId
    place: number
    title: string
    count: number
    requested: Won | null
    brought: Won | null
    vote: VoteRank | null
    account: string | null
    bundled_with: ItemId | null
    result: Verdict | null
    decided: Won | null
    reason: string | null
  }
  screening_member: OfDistrict & {
    list_id: ListId
    person_no: number
    account_id: AccountId | null
    seats: readonly string[]
    handed_in_at: Instant | null
    reminded_at: Instant | null
  }
  screening_mark: OfDistrict & {
    list_id: ListId
    person_no: number
    item_id: ItemId
    marks: readonly (number | null)[]
  }
  screening_recusal: OfDistrict & {
    list_id: ListId
    person_no: number
    item_id: ItemId
    recusal: Recusal
    reason: string
    decider: string
  }
}
