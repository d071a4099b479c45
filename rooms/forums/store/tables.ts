import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { SurveyId } from '#rooms/surveys/core/survey.ts'
import type { Drawn } from '../core/draw-seats.ts'
import type { Choosing, ForumId, ForumKind, ForumState, ProgrammePart } from '../core/forum.ts'
import type { VoteId, VoteMethod } from '../core/forum-vote.ts'
import type { AgeBand, Sex, Standing, Stratum } from '../core/participant.ts'
import type { ClusterId, NoteId } from '../core/table-notes.ts'

export type ForumTables = {
  forum: {
    district_id: DistrictId
    forum_id: ForumId
    cycle_id: CycleKey | null
    kind: ForumKind
    title: string
    purpose: string | null
    held_on: LocalDate
    begins_at: string
    place: string
    online_address: string | null
    online_instruction: string | null
    programme: readonly ProgrammePart[]
    seats: number
    opens_on: LocalDate | null
    closes_on: LocalDate | null
    choosing: Choosing
    strata: readonly Stratum[]
    seed: string
    drawn: readonly Drawn[] | null
    seated: number
    waiting: number
    last_no: number
    survey_id: SurveyId | null
    facilitator_won: Won
    participant_won: Won
    state: ForumState
    attended: number | null
    summary: string | null
    published_on: LocalDate | null
  }
  forum_change: {
    district_id: DistrictId
    forum_id: ForumId
    change_no: number
    changed_at: Instant
    what: 'changed' | 'cancelled'
    reason: string
  }
  forum_table: {
    district_id: DistrictId
    forum_id: ForumId
    table_no: number
    question: string
    secret: string
    facilitated: boolean
  }
  forum_registration: {
    district_id: DistrictId
    forum_id: ForumId
    no: number
    account_id: AccountId | null
    person: string | null
    civil: boolean
    dong_id: DongId | null
    age_band: AgeBand | null
    sex: Sex | null
    channel: 'self' | 'desk'
    state: Standing
    place: number | null
    table_no: number | null
    code: string
    arrived_at: Instant | null
    arrived_by: 'code' | 'clerk' | null
    ended_on: LocalDate | null
  }
  forum_cluster: {
    district_id: DistrictId
    forum_id: ForumId
    table_no: number
    cluster_id: ClusterId
    name: string
  }
  forum_note: {
    district_id: DistrictId
    forum_id: ForumId
    table_no: number
    note_id: NoteId
    text: string
    cluster_id: ClusterId | null
    written_at: Instant
  }
  forum_vote: {
    district_id: DistrictId
    forum_id: ForumId
    vote_id: VoteId
    title: string
    method: VoteMethod
    most_choices: number
    state: 'open' | 'closed'
    people: number
  }
  forum_option: {
    district_id: DistrictId
    vote_id: VoteId
    option_no: number
    title: string
    item_id: ItemId | null
    votes: number
  }
  forum_voter: { district_id: DistrictId; vote_id: VoteId; forum_id: ForumId; no: number }
}
