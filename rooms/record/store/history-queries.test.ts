import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './history-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const subject = { kind: 'item', id: 'anyangcheon' }
const range = { limit: 30, offset: 0, accounts: false }

goldenSql(import.meta.url, queries, {
  historyOf: {
    'for everyone': [districtId, subject, range],
    'for auditors': [districtId, subject, { ...range, accounts: true }],
  },
  wholeHistory: [districtId, range],
  countHistory: { args: [districtId, false], answers: [[{ count: 0 }]] },
  countHistoryOf: { args: [districtId, subject, false], answers: [[{ count: 0 }]] },
})
