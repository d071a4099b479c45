import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './session-count.ts'

goldenSql(import.meta.url, queries, {
  countSessions: [DistrictId.parse('geumcheon'), Instant.parse('2021-03-02T01:00:00.000Z')],
})
