import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ForumId } from '../core/forum.ts'
import * as queries from './registration-queries.ts'

const district = DistrictId.parse('geumcheon')
const forumId = ForumId.parse('spring')
const accountId = AccountId.parse('lee')
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const one = { no: 1, accountId, person: 's1.k.x', civil: true, dongId: null, ageBand: null, sex: null } as const
const row = {
  ...{ no: 2, account_id: accountId, person: null, civil: true, dong_id: null, age_band: null, sex: null },
  ...{ channel: 'self', state: 'waiting', place: null, table_no: null, code: 'C', arrived_at: null },
}

goldenSql(import.meta.url, queries, {
  registrationsOf: [district, forumId],
  findRegistration: [district, forumId, 1],
  registrationOfAccount: [district, forumId, accountId],
  holdByCode: [district, forumId, 'CODE'],
  nextNo: {
    seated: { args: [district, forumId, 'seated'], answers: [[{ last_no: 1 }]] },
    waiting: { args: [district, forumId, 'waiting'], answers: [[{ last_no: 2 }]] },
  },
  insertRegistration: [
    district,
    forumId,
    { ...one, channel: 'self', state: 'seated', code: 'CODE', endedOn: LocalDate.parse('2021-03-20') },
  ],
  removeRegistration: {
    seated: [district, forumId, { no: 1, state: 'seated' }],
    waiting: [district, forumId, { no: 1, state: 'waiting' }],
  },
  moveUp: { args: [district, forumId, 1], answers: [[row]] },
  placeByLots: [district, forumId, [{ no: 1, group: '' }]],
  sitDown: [district, forumId, new Map([[1, 2]])],
  noteArrival: {
    came: [district, forumId, { nos: [1], at, by: 'clerk' }],
    nobody: [district, forumId, { nos: [], at, by: 'code' }],
  },
  countArrived: { args: [district, forumId], answers: [[{ count: 2 }]] },
  countAhead: {
    byNumber: [district, forumId, { no: 3, place: null }],
    byLots: [district, forumId, { no: 3, place: 2 }],
  },
  endRegistrations: [district, forumId, LocalDate.parse('2021-03-20')],
  forgetParticipant: [district, accountId],
})
