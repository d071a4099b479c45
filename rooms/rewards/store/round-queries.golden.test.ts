import { DistrictId } from '#kit/id.ts'
import { won } from '#kit/won.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { officer, roundOf } from '../core/fixture.ts'
import * as queries from './round-queries.ts'

const district = DistrictId.parse('geumcheon')
const awards = [{ receiver: officer, points: 50, threshold: 50, gives: '상품권', cost: won(50_000) }]

goldenSql(import.meta.url, queries, {
  insertRound: { args: [district, roundOf({ awards })], answers: [[]] },
  allRounds: [district],
})
