import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './provider-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const linkedAt = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  insertIdentity: [districtId, { identityHash: 'h', accountId, issuer: 'https://sso.example', linkedAt }],
  accountOfIdentity: [districtId, 'h'],
  identitiesOf: [districtId, accountId],
  deleteIdentity: [districtId, 'h'],
  deleteIdentities: [districtId, accountId],
})
