import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingRequestId } from '../core/meeting-request.ts'
import * as queries from './request-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingRequestId.parse('r-1')
const on = localDate('2026-08-05')
const seatIds = [SeatId.parse('seat-1')]

goldenSql(import.meta.url, queries, {
  insertRequest: [district, { id, bodyId: BodyId.parse('council'), purpose: '예산', askedOn: on, seatIds }],
  joinRequest: [district, id, { seatIds, on }],
  lockRequest: {
    args: [district, id],
    answers: [[{ request_id: id, body_id: 'council', purpose: '예산', asked_on: on }]],
  },
  openRequests: {
    args: [district],
    answers: [[{ request_id: id, body_id: 'council', purpose: '예산', asked_on: on }]],
  },
  calledFor: [district, id],
})
