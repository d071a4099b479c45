import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { LineId } from '#rooms/items/core/item.ts'
import type { AllowanceGround } from '../core/allowance.ts'
import type { MeetingId } from '../core/meeting.ts'

/** Minutes, and what the members are paid. */
export type MinutesTables = {
  minutes_version: {
    district_id: DistrictId
    meeting_id: MeetingId
    version: number
    text: string
    correction: string | null
    written_on: LocalDate
  }
  minutes_standing: {
    district_id: DistrictId
    meeting_id: MeetingId
    approved_version: number | null
    approved_at: MeetingId | null
    approved_on: LocalDate | null
    published_on: LocalDate | null
  }
  payment_sheet: {
    district_id: DistrictId
    meeting_id: MeetingId
    cost_line_id: LineId | null
    made_on: LocalDate
    paid_on: LocalDate | null
  }
  allowance: {
    district_id: DistrictId
    meeting_id: MeetingId
    person_no: number
    paid_day: LocalDate
    amount: Won
    ground: AllowanceGround
    reason: string | null
    bank_account: string | null
  }
}
