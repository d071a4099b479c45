import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Clock } from '#rooms/cycle/core/clock.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { AnswerState } from '../core/answer.ts'
import type { DeliveryMeans } from '../core/answer-note.ts'
import type { DraftWords } from '../core/draft.ts'
import type { ModerationAct } from '../core/moderation.ts'
import type { MovementKind } from '../core/movement.ts'
import type { Category, ProposalId, State, Track } from '../core/proposal.ts'
import type { ReasonCode } from '../core/reason-codes.ts'
import type { Verdict } from '../core/tracks.ts'

export type ProposalsTables = {
  proposal_rules: {
    district_id: DistrictId
    track: Track
    needed: number
    support_days: number
    clock: Clock
    edit_hours: number
    bounces: number
  }
  proposal_draft: {
    district_id: DistrictId
    proposal_id: ProposalId
    account_id: string | null
    words: DraftWords
    saved_at: Instant
  }
  proposal: {
    district_id: DistrictId
    proposal_id: ProposalId
    cycle_id: string
    track: Track
    state: State
    category: Category | null
    dong_id: DongId | null
    proposed_by: string | null
    version: number
    submitted_at: Instant
    submitted_on: LocalDate
    support_until: LocalDate | null
    reached_on: LocalDate | null
    supports: number
    department_id: DepartmentId | null
    due_on: LocalDate | null
    ended_on: LocalDate | null
    bounces: number
    hidden: boolean
    merged_into: ProposalId | null
  }
  proposal_version: {
    district_id: DistrictId
    proposal_id: ProposalId
    version: number
    title: string
    place: string
    problem: string
    wish: string
    reason: string | null
    role: string | null
    written_at: Instant
  }
  proposal_point: {
    district_id: DistrictId
    proposal_id: ProposalId
    version: number
    latitude: number
    longitude: number
  }
  map_area: {
    district_id: DistrictId
    south: number
    west: number
    north: number
    east: number
  }
  proposal_split: {
    district_id: DistrictId
    proposal_id: ProposalId
    split_from: ProposalId
    reason: string
    role: string
    split_on: LocalDate
  }
  proposal_letters: {
    district_id: DistrictId
    proposal_id: ProposalId
    jamo: string
    initials: string
  }
  proposal_support: {
    district_id: DistrictId
    proposal_id: ProposalId
    account_id: string
    supported_at: Instant
  }
  proposal_movement: {
    district_id: DistrictId
    proposal_id: ProposalId
    movement_no: number
    kind: MovementKind
    from_department_id: DepartmentId | null
    to_department_id: DepartmentId | null
    to_agency: string | null
    reason: string
    role: string
    moved_on: LocalDate
  }
  proposal_answer: {
    district_id: DistrictId
    proposal_id: ProposalId
    verdict: Verdict
    reason_codes: readonly ReasonCode[]
    opinion: string
    state: AnswerState
    drafted_by: string | null
    drafted_on: LocalDate
    checked_by: string | null
    checked_on: LocalDate | null
    returned_note: string | null
    sent_on: LocalDate | null
  }
  proposal_delivery: {
    district_id: DistrictId
    proposal_id: ProposalId
    delivery_no: number
    means: DeliveryMeans
    message_id: string | null
    delivered_on: LocalDate
    note: string | null
  }
  proposal_moderation: {
    district_id: DistrictId
    proposal_id: ProposalId
    act_no: number
    act: ModerationAct
    file_id: string | null
    reason: string
    role: string
    done_on: LocalDate
  }
}
