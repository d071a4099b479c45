import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './code-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const sentAt = Instant.parse('2021-03-02T01:00:00.000Z')
const endsAt = Instant.parse('2021-03-02T01:05:00.000Z')
const code = { requestHash: 'r', codeHash: 'h', sentAt, endsAt }

goldenSql(import.meta.url, queries, {
  holdContact: [districtId, 'i'],
  holdAddress: [districtId, 'a'],
  sentSince: {
    args: [districtId, { contact: ['new', 'old'], address: 'a', since: sentAt }],
    answers: [[{ sent: 2, last: sentAt }], [{ sent: 3 }]],
  },
  insertCode: [
    districtId,
    { ...code, use: 'sign-in', channel: 'text', contact: 's', accountId: null, contactIndex: 'i', addressIndex: 'a' },
  ],
  findCode: [districtId, 'r'],
  holdCode: [districtId, 'r'],
  replaceCode: [districtId, code],
  countTry: [districtId, 'r'],
  wrongSince: { args: [districtId, ['new', 'old'], sentAt], answers: [[{ wrong: 3 }]] },
  countWrong: [districtId, 'i', { now: endsAt, dayAgo: sentAt }],
  forgetWrong: [districtId, sentAt],
  proveCode: [districtId, 'r', sentAt],
  useCode: [districtId, 'r'],
  useCodesOf: [districtId, ['new', 'old']],
  forgetCodes: { args: [districtId, sentAt], answers: [[]] },
  deleteCodes: [districtId, accountId],
})
