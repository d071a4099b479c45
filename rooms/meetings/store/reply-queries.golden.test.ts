import { DistrictId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './reply-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingId.parse('m-1')
const replies = [{ seatId: SeatId.parse('seat-1'), coming: true }]

goldenSql(import.meta.url, queries, {
  keepReplies: [district, id, { replies, on: LocalDate.parse('2026-08-12') }],
  repliesTo: [district, id],
  forgetReplies: [district, id],
})
