import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { BodyId } from '../core/body.ts'
import { HeldTenure, Seat } from '../core/seat.ts'
import * as queries from './seat-queries.ts'

const district = DistrictId.parse('geumcheon')
const council = BodyId.parse('council')
const seat = Seat.parse({ id: 'council-civil-07', kind: 'appointed-civil', label: '민간위원 7' })
const tenure = HeldTenure.parse({
  seatId: seat.id,
  from: '2021-05-29',
  to: '2023-05-28',
  vacatedOn: null,
  renewals: 0,
  ...{ holder: 'person-1', appointedBy: 'mayor', recommendedBy: null, endKind: null, endWords: null },
})

goldenSql(import.meta.url, queries, {
  insertSeat: [district, { ...seat, bodyId: council }],
  allSeats: [district],
  seatsOf: [district, council],
  findSeat: [district, seat.id],
  holdSeat: [district, seat.id],
  insertTenure: [district, tenure, 'woman'],
  vacateTenure: [district, tenure, localDate('2022-01-01')],
  allTenures: [district],
  tenuresOfSeat: [district, seat.id],
  tenuresOfBody: [district, council],
})
