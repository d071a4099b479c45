import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import type { Due } from '#kernel/due.ts'
import type { TellingKind } from '#kernel/telling.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { noticePartsForTest } from '#tests/support/notice-parts.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import * as contract from '../contract.ts'
import type { NoticeParts } from './notice-parts.ts'
import { noticesRoom } from './room.ts'
import { tellerWith } from './teller.ts'

const changed: TellingKind = { kind: 'items.changed', title: { ko: '의제의 소식', en: 'News of an item' } }
const answered: TellingKind = { kind: 'items.answered', title: { ko: '답변', en: 'An answer' }, needed: true }
const tells = new Map([changed, answered].map((kind) => [kind.kind, kind]))
const as = { role: 'resident' } as const
const me = AccountId.parse('test-resident')
const districtId = DistrictId.parse('geumcheon')
const subject = { kind: 'item', id: 'item-1' }
let due: Due[] = []
let room: RoomTest

const parts: NoticeParts = {
  ...noticePartsForTest,
  tells: () => tells,
  people: { ...noticePartsForTest.people, addressOf: async () => ({ channel: 'mail', address: 'k@example.kr' }) },
  namesOf: async () => [{ ...subject, title: '골목 가로등', path: '/items/item-1' }],
  dueSoon: [async () => due],
}

beforeAll(async () => {
  room = await openRoom([organizationRoom, { ...noticesRoom(parts), tells: [...tells.values()] }])
  await sql`insert into account (district_id, account_id, display_name, purpose)
    values ('geumcheon', 'test-resident', '사람', '시험')`.execute(room.db)
})
afterAll(() => room.close())

const words = { ko: '바뀌었습니다.', en: 'It changed.' }
const tellMe = (kind: string) =>
  inTransaction(room.db, (trx) =>
    tellerWith({ tells, people: { holdersOf: async () => [], standing: async (_trx, _id, ids) => ids } }).put(trx, {
      ...{ districtId, by: null, now: testNow },
      tellings: [{ kind, to: [{ accounts: [me] }], words, about: subject, path: '/items/item-1' }],
    }),
  )
const listed = async (kind?: string) => {
  const answer = await room.ask(contract.listNotices, kind === undefined ? {} : { kind }, as)
  return answer.ok ? answer.value : null
}

it('a person follows a thing and stops again; twice is once', async () => {
  const followed = { subjectKind: 'item', subjectId: 'item-1' }
  for (let n = 0; n < 2; n += 1)
    expect(await room.run(contract.follow, { subject }, as)).toEqual({ ok: true, value: { follows: true } })
  expect(await room.ask(contract.isFollowing, followed, as)).toMatchObject({ value: { follows: true } })
  await room.run(contract.follow, { subject: { kind: 'item', id: 'gone' } }, as)
  expect(await room.ask(contract.listFollows, {}, as)).toMatchObject({
    value: {
      total: 2,
      follows: expect.arrayContaining([
        expect.objectContaining({ subject, title: '골목 가로등', path: '/items/item-1' }),
        expect.objectContaining({ title: null, path: null }),
      ]),
    },
  })
  expect(await room.run(contract.unfollow, { subject }, as)).toEqual({ ok: true, value: { follows: false } })
  expect(await room.ask(contract.isFollowing, followed, as)).toMatchObject({ value: { follows: false } })
  expect(await room.run(contract.follow, { subject }, { role: 'visitor' })).toMatchObject({
    refusal: { kind: 'not-permitted' },
  })
})

it('nobody follows more than a thousand things', async () => {
  await sql`insert into follow select 'geumcheon', 'test-resident', 'item', 'many-' || n, now()
    from generate_series(1, 999) as n`.execute(room.db)
  expect(await room.run(contract.follow, { subject }, as)).toEqual({
    ok: false,
    refusal: { kind: 'follows-too-many', most: 1000 },
  })
})

it('notices are read one by one or all at once, of one kind or all; the unread stand first', async () => {
  for (const kind of ['items.changed', 'items.changed', 'items.answered']) await tellMe(kind)
  const before = await listed()
  expect(before).toMatchObject({
    total: 3,
    unread: 3,
    kinds: [answered, changed].map(({ kind, title }) => ({ kind, title })),
  })
  const first = before?.notices[0]
  if (first === undefined) throw new Error('nothing was told')
  expect(await room.run(contract.markRead, { tellingId: first.tellingId }, as)).toMatchObject({ ok: true })
  expect((await listed())?.notices.at(-1)).toMatchObject({ tellingId: first.tellingId, readAt: testNow })
  expect(await room.run(contract.markRead, { tellingId: 'telling-none' }, as)).toMatchObject({
    refusal: { kind: 'notice-not-found' },
  })
  await tellMe('items.changed')
  const ofKind = await room.run(contract.markAllRead, { kind: 'items.answered' }, as)
  expect([ofKind.ok && ofKind.value.read, (await listed('items.changed'))?.unread]).toEqual([
    first.kind === 'items.answered' ? 0 : 1,
    first.kind === 'items.answered' ? 3 : 2,
  ])
  await room.run(contract.markAllRead, {}, as)
  expect(await room.ask(contract.countUnread, {}, as)).toEqual({ ok: true, value: { unread: 0 } })
})

it('one chooses how to be told of each kind, but not to be left untold of a duty', async () => {
  const choices = [{ kind: 'items.changed', means: 'digest' as const }]
  expect(await room.run(contract.chooseMeans, { choices }, as)).toEqual({ ok: true, value: { chosen: 1 } })
  expect(await room.ask(contract.seeMeans, {}, as)).toMatchObject({
    value: {
      contact: 'mail',
      kinds: [
        { kind: 'items.changed', means: 'digest' },
        { needed: true, means: 'at-once' },
      ],
    },
  })
  for (const [kind, refusal] of [
    ['items.answered', 'kind-needed'],
    ['items.gone', 'kind-not-told'],
  ] as const)
    expect(await room.run(contract.chooseMeans, { choices: [{ kind, means: 'off' }] }, as)).toEqual({
      ok: false,
      refusal: { kind: refusal, told: kind },
    })
})

it('people are reminded of each deadline once', async () => {
  const reminded = { kind: 'items.answered', to: [{ accounts: [me] }], words, about: subject, path: '/items/item-1' }
  due = [{ ...reminded, deadline: localDate('2021-03-05') }]
  const before = room.told.length
  expect(await room.run(contract.remind, {}, { role: 'operator' })).toEqual({ ok: true, value: { reminded: 1 } })
  expect(room.told.slice(before)).toEqual([reminded])
  expect(await room.run(contract.remind, {}, { role: 'operator' })).toMatchObject({
    refusal: { kind: 'nothing-due-soon' },
  })
  due = [{ ...reminded, deadline: localDate('2021-03-09') }]
  expect(await room.run(contract.remind, {}, { role: 'operator' })).toMatchObject({ ok: true })
})

it('the log of sending says what and how, and nothing of to whom', async () => {
  await sql`insert into message (district_id, message_id, kind, channel, made_at, ends_at, state, ended_at)
    values ('geumcheon', 'message-1', 'notice', 'mail', '2021-03-01', '2021-03-02', 'sent', '2021-03-01')`.execute(
    room.db,
  )
  const asked = await room.ask(contract.listDeliveries, { state: 'sent' }, { role: 'secretariat' })
  expect(asked).toMatchObject({ value: { total: 1, deliveries: [{ kind: 'notice', state: 'sent', failure: null }] } })
  expect(await room.ask(contract.listDeliveries, {}, as)).toMatchObject({ refusal: { kind: 'not-permitted' } })
})
