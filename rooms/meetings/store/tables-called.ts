import type { GeneratedAlways } from 'kysely'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { FileId } from '#rooms/documents/core/kept-file.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { SeatId, SeatKind } from '#rooms/organization/core/seat.ts'
import type { AgendaKind } from '../core/agenda.ts'
import type { CallChangeKind, CalledMeeting, CalledState } from '../core/called-meeting.ts'
import type { MeetingId, MeetingKind, MeetingSession } from '../core/meeting.ts'
import type { MeetingRequestId } from '../core/meeting-request.ts'
import type { MeetingRules } from '../core/meeting-rules.ts'
import type { Choice, CountedVote, Recusal, VoteId, VoteMethod } from '../core/vote.ts'

/** A meeting from its call to its close. */
export type CalledTables = {
  meeting_rules: { district_id: DistrictId; body_id: BodyId; rules: MeetingRules }
  meeting_request: {
    district_id: DistrictId
    request_id: MeetingRequestId
    body_id: BodyId
    purpose: string
    asked_on: LocalDate
  }
  meeting_request_seat: {
    district_id: DistrictId
    request_id: MeetingRequestId
    seat_id: SeatId
    joined_on: LocalDate
  }
  called_meeting: {
    district_id: DistrictId
    meeting_id: MeetingId
    body_id: BodyId
    kind: MeetingKind
    session: MeetingSession
    form: CalledMeeting['form']
    called_by: CalledMeeting['calledBy']
    request_id: MeetingRequestId | null
    topic: string
    place: string
    held_on: LocalDate
    begins_at: string
    ends_at: string | null
    called_on: LocalDate
    short_notice_reason: string | null
    sequence: number
    state: CalledState
    rules: MeetingRules
    check_in_code: string | null
    observers: number
    staff: number
    opened_at: Instant | null
    closed_at: Instant | null
  }
  notice_reply: {
    district_id: DistrictId
    meeting_id: MeetingId
    seat_id: SeatId
    coming: boolean
    replied_on: LocalDate
  }
  joined_body: { district_id: DistrictId; meeting_id: MeetingId; body_id: BodyId }
  call_change: {
    district_id: DistrictId
    meeting_id: MeetingId
    sequence: number
    what: CallChangeKind
    changed_on: LocalDate
    reason: string
    held_on: LocalDate
    begins_at: string
    place: string
    /** The point of the agenda as it stood, where that was changed. */
    point: string | null
  }
  agenda_item: {
    district_id: DistrictId
    meeting_id: MeetingId
    agenda_no: number
    kind: AgendaKind
    title: string
    item_id: ItemId | null
    notes: string | null
  }
  agenda_paper: { district_id: DistrictId; meeting_id: MeetingId; file_id: FileId; agenda_no: number }
  meeting_person: {
    district_id: DistrictId
    meeting_id: MeetingId
    person_no: number
    account_id: AccountId | null
  }
  meeting_seat: {
    district_id: DistrictId
    meeting_id: MeetingId
    seat_id: SeatId
    person_no: number
    body_id: BodyId
    kind: SeatKind
    label: string
  }
  presence: {
    district_id: DistrictId
    meeting_id: MeetingId
    presence_no: GeneratedAlways<number>
    person_no: number
    came_at: Instant
    left_at: Instant | null
    by_proxy: boolean
    noted_by: 'code' | 'clerk'
  }
  check_in_try: { district_id: DistrictId; meeting_id: MeetingId; person_no: number; tries: number }
  recusal: {
    district_id: DistrictId
    meeting_id: MeetingId
    agenda_no: number
    person_no: number
    ground: Recusal['ground']
    reason: string
  }
  meeting_vote: {
    district_id: DistrictId
    vote_id: VoteId
    meeting_id: MeetingId
    agenda_no: number
    method: VoteMethod
    motion: string
    reply_by: LocalDate | null
    opened_at: Instant
    closed_at: Instant | null
    counted: CountedVote | null
    gate_id: GateId | null
  }
  named_choice: { district_id: DistrictId; vote_id: VoteId; person_no: number; choice: Choice }
  secret_voter: { district_id: DistrictId; vote_id: VoteId; person_no: number }
  secret_box: {
    district_id: DistrictId
    vote_id: VoteId
    in_favour: number
    against: number
    abstained: number
  }
}
