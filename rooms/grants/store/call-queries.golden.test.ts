import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { callOf } from '../core/fixture.ts'
import * as queries from './call-queries.ts'

const district = DistrictId.parse('geumcheon')
const call = callOf()

goldenSql(import.meta.url, queries, {
  putCall: [district, call],
  noteDecision: [district, call.id, localDate('2021-04-20'), null],
  findCall: [district, call.id],
  groundOf: [district, call.id],
  holdCall: [district, call.id],
  allCalls: [district],
  holdLine: [district, LineId.parse('line-1')],
  callsOfLine: [district, LineId.parse('line-1')],
  callsOfProjects: [district, [ProjectId.parse('p2021-11')]],
})
