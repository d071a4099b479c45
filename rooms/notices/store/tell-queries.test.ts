import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { TellingId } from '../core/notice.ts'
import * as queries from './tell-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('spring')
const tellingId = TellingId.parse('telling-1')
const now = Instant.parse('2026-03-02T01:00:00.000Z')
const about = { kind: 'item', id: 'item-1' }
const telling = {
  tellingId,
  kind: 'items.changed',
  words: { ko: '바뀜', en: 'Changed' },
  about,
  path: '/',
  toldAt: now,
}

goldenSql(import.meta.url, queries, {
  insertTelling: [
    districtId,
    telling,
    { accounts: [accountId], followersOf: [about], but: [accountId], usually: 'in-app' },
  ],
  insertReminder: { args: [districtId, { about, deadline: localDate('2026-03-05') }], answers: [[]] },
  takeAtOnce: [districtId, 100],
  takeDigest: [districtId, now],
  forgetTellings: [districtId, now],
  forgetPerson: [districtId, accountId],
})
