import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './import-queries.ts'

const district = DistrictId.parse('geumcheon')
const file = { kind: 'meetings', headingsHash: '0'.repeat(64) }

goldenSql(import.meta.url, queries, {
  rememberColumns: [district, { ...file, columns: { date: 0 } }, Instant.parse('2021-03-02T01:00:00.000Z')],
  recallColumns: [district, file],
})
