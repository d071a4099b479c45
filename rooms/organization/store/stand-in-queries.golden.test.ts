import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { StandIn } from '../core/stand-in.ts'
import * as queries from './stand-in-queries.ts'

const district = DistrictId.parse('geumcheon')
const [away, substitute] = [AccountId.parse('person-1'), AccountId.parse('person-2')]
const on = localDate('2021-07-01')
const standIn = StandIn.parse({
  ...{ id: 'stand-in-1', absentId: away, substituteId: substitute, from: on, until: '2021-07-09' },
})

goldenSql(import.meta.url, queries, {
  insertStandIn: [district, standIn],
  findStandIn: [district, standIn.id],
  shortenStandIn: [district, standIn],
  deleteStandIn: [district, standIn.id],
  standInsFor: [district, [away], on],
  standInsBy: [district, substitute, on],
})
