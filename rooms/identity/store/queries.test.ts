import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('demo-resident')
const day = localDate('2021-03-02')
const park = { kind: 'department', id: 'park' } as const

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
  holdAdministrators: [districtId],
  countAccounts: { args: [districtId], answers: [[{ accounts: 1 }]] },
  accountsDue: [districtId, day],
  allAccounts: [districtId],
  insertGrant: {
    everywhere: [districtId, accountId, { role: 'resident', unit: null, from: day, until: null }],
    unit: [districtId, accountId, { role: 'department-head', unit: park, from: day, until: null }],
  },
  endGrants: [{ districtId, accountId, role: 'resident', lastDay: day }],
  correctAccount: {
    both: [
      districtId,
      accountId,
      { displayName: '이름', contact: { contact: 's1.k.x', contactIndex: 'i', provenAt: null } },
    ],
    name: [districtId, accountId, { displayName: '이름' }],
  },
  destroyAccount: [districtId, accountId, day],
  wordsOfPerson: [districtId, accountId],
  blotReasons: [districtId, accountId, '옛 이름'],
})
