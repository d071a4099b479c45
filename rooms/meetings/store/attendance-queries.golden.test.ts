import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import type { FilledSeat } from '../core/attendance.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './attendance-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingId.parse('m-1')
const accountId = AccountId.parse('kim')
const at = Instant.parse('2026-08-12T06:00:00.000Z')
const seat: FilledSeat = {
  seatId: SeatId.parse('seat-1'),
  bodyId: BodyId.parse('council'),
  kind: 'appointed-civil',
  label: '민간위원 1',
  accountId,
}
const changes = [{ personNo: 1, leaves: true, comes: 'here' as const }]

goldenSql(import.meta.url, queries, {
  insertMembers: [district, id, [{ personNo: 1, accountId, seats: [seat] }]],
  membersOf: [district, id],
  ownNumber: [district, id, accountId],
  presencesOf: [district, id],
  changePresences: {
    some: [district, id, { changes, at, notedBy: 'clerk' }],
    none: [district, id, { changes: [], at, notedBy: 'clerk' }],
  },
  endPresences: [district, id, at],
  wrongCodesOf: [district, id, 1],
  countWrongCode: [district, id, 1],
  meetingsOfAccount: [district, accountId],
})
