import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './board-queries.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  followedYears: [district],
  boardLines: [district, { year: 2021, today: localDate('2021-07-05'), due: '2021-Q2' }],
})
