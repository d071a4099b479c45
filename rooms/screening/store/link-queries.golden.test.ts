import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { RoundId } from '../core/review-round.ts'
import * as queries from './link-queries.ts'

const district = DistrictId.parse('geumcheon')
const roundId = RoundId.parse('round-1')
const departmentId = DepartmentId.parse('park')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  insertLink: [district, { hash: 'abc', roundId, departmentId }, at],
  withdrawLink: [district, roundId, departmentId, at],
  findLink: [district, 'abc'],
  linksOfRound: [district, roundId],
  logUse: [district, 'abc', { at, filled: 3 }],
})
