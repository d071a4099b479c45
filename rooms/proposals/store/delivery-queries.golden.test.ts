import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './delivery-queries.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  listDelivered: [district, 'text', { limit: 50, offset: 0 }],
  countDelivered: { args: [district, null], answers: [[{ count: 2 }]] },
  countLettersOn: { args: [district, localDate('2021-03-02')], answers: [[{ count: 2 }]] },
  lettersOn: [district, localDate('2021-03-02'), { limit: 500, offset: 500 }],
})
