import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './history-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const subject = { kind: 'item', id: 'anyangcheon' }
const leftOut = ['identity.ask-code']
const range = { limit: 30, offset: 0, leftOut }

goldenSql(import.meta.url, queries, {
  historyOf: {
    'for everyone': [districtId, subject, range],
    'for auditors': [districtId, subject, { ...range, leftOut: null }],
  },
  wholeHistory: [districtId, range],
  countHistory: { args: [districtId, leftOut], answers: [[{ count: 0 }]] },
  countHistoryOf: { args: [districtId, subject, leftOut], answers: [[{ count: 0 }]] },
})
