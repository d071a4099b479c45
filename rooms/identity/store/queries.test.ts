import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('demo-resident')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const day = localDate('2021-03-02')

goldenSql(import.meta.url, queries, {
  insertAccount: [
    districtId,
    { accountId, displayName: '체험', contact: null, purpose: '체험', destroyAfter: null, demonstration: true },
  ],
  findAccount: {
    args: [districtId, accountId],
    answers: [[{ district_id: districtId, account_id: accountId, grants: [] }]],
  },
  holdAccount: {
    args: [districtId, accountId],
    answers: [[{ district_id: districtId, account_id: accountId, grants: [] }]],
  },
  allAccounts: [districtId],
  insertGrant: [districtId, accountId, { role: 'resident', from: day, until: null }],
  endGrants: [{ districtId, accountId, role: 'resident', lastDay: day }],
  destroyAccount: [districtId, accountId, day],
  insertSession: [{ districtId, tokenHash: 'h', accountId, begunAt: now, endsAt: now }],
  findSession: [districtId, 'h', now],
  deleteSession: [districtId, 'h'],
  deleteSessions: [districtId, accountId],
})
