import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { TellingId } from '../core/notice.ts'
import * as queries from './own-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('spring')
const now = Instant.parse('2026-03-02T01:00:00.000Z')
const tellingId = TellingId.parse('telling-1')
const subject = { kind: 'item', id: 'item-1' }
const one = { answers: [[{ count: 1 }]] }

goldenSql(import.meta.url, queries, {
  noticesOf: {
    all: [districtId, accountId, { kind: null, page: 1, size: 20 }],
    ofAKind: [districtId, accountId, { kind: 'items.changed', page: 2, size: 20 }],
  },
  countByKind: [districtId, accountId],
  countUnread: { args: [districtId, accountId], ...one },
  markRead: { args: [districtId, accountId, { tellingId, now }], answers: [[]] },
  markAllRead: {
    all: { args: [districtId, accountId, { kind: null, now }], answers: [[]] },
    ofAKind: { args: [districtId, accountId, { kind: 'items.changed', now }], answers: [[]] },
  },
  insertFollow: [districtId, accountId, { subject, now }],
  deleteFollow: [districtId, accountId, subject],
  isFollowing: [districtId, accountId, subject],
  countFollows: { args: [districtId, accountId], ...one },
  followsOf: [districtId, accountId, { page: 1, size: 20 }],
  choicesOf: [districtId, accountId],
  keepChoices: [districtId, accountId, [{ kind: 'items.changed', means: 'digest' }]],
})
