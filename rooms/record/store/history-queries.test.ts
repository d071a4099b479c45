import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './history-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const subject = { kind: 'item', id: 'anyangcheon' }
const range = { limit: 30, offset: 0 }

goldenSql(import.meta.url, queries, {
  historyOf: [districtId, subject, range],
  wholeHistory: [districtId, range],
  countHistory: { args: [districtId], answers: [[{ count: 0 }]] },
  countHistoryOf: { args: [districtId, subject], answers: [[{ count: 0 }]] },
})
