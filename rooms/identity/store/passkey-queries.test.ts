import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './passkey-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const passkey = {
  ...{ credentialId: 'c'.repeat(16), accountId, publicKey: 'k', counter: 0, transports: ['internal'] },
  ...{ label: '휴대전화', registeredAt: now, lastUsedAt: null },
}

goldenSql(import.meta.url, queries, {
  insertPasskey: [districtId, passkey],
  passkeysOf: [districtId, accountId],
  holdPasskey: [districtId, passkey.credentialId],
  usePasskey: [districtId, { credentialId: passkey.credentialId, counter: 1, at: now }],
  deletePasskey: [districtId, passkey.credentialId],
  deletePasskeys: [districtId, accountId],
  countPasskeys: [districtId],
  spendChallenge: [districtId, { hash: 'h', endsAt: now, now }],
  replaceCodes: [districtId, accountId, { hashes: ['a', 'b'], madeAt: now }],
  countCodes: { args: [districtId, accountId], answers: [[{ count: 0 }]] },
  takeCode: [districtId, 'h'],
})
