import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './attendance-statistics.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  attendanceStatistics: { all: [district, null], 'of a year': [district, 2026] },
})
