import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './session-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const session = { tokenHash: 'h', accountId, begunAt: now, endsAt: now, method: 'passkey', provenAt: now } as const

goldenSql(import.meta.url, queries, {
  insertSession: [districtId, session],
  findSession: [districtId, 'h', now],
  sessionsOf: [districtId, accountId, now],
  proveSession: [districtId, 'h', now],
  deleteSession: [districtId, 'h'],
  deleteSessions: [districtId, accountId, 'staying'],
})
