import type { GeneratedAlways } from 'kysely'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, PeriodPrecision, Weekday } from '#kit/korean-date.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { MeetingId, MeetingKind, MeetingSession } from '../core/meeting.ts'
import type { ResolutionId } from '../core/resolution.ts'

export type MeetingsTables = {
  meeting: {
    district_id: DistrictId
    meeting_id: MeetingId
    register_no: number | null
    kind: MeetingKind
    session: MeetingSession | null
    body_id: BodyId | null
    group_text: string
    round_year: number | null
    round_no: number | null
    starts_on: LocalDate
    ends_on: LocalDate
    precision: PeriodPrecision
    /** The calendar year that counts the meeting: the year of its first day. */
    year: GeneratedAlways<number>
    stated_weekday: Weekday | null
    place: string | null
    attendance: number | null
    topic: string
    source: string | null
  }
  resolution: {
    district_id: DistrictId
    resolution_id: ResolutionId
    meeting_id: MeetingId
    gate_id: GateId | null
    text: string
    in_favour: number | null
    present: number | null
    enrolled: number | null
    base: number | null
    needed: number | null
    source: string | null
  }
}
