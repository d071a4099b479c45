import { type KyselyPlugin, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import type { Telling, TellingKind, ToldTo } from '#kernel/telling.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { holdersOf, standingAmong } from '#rooms/identity/store/holder-queries.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { noticePartsForTest } from '#tests/support/notice-parts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { MessageContent, type MessageId } from '../core/message.ts'
import { forgetPerson } from '../store/tell-queries.ts'
import { forgetMessages, placeOfContent } from './deliver.ts'
import { type PassingMeans, passOn } from './pass-on.ts'
import { noticesRoom } from './room.ts'
import { tellerWith } from './teller.ts'

const districtId = DistrictId.parse('geumcheon')
const { sealing } = testSignIn
const kinds: TellingKind[] = [
  { kind: 'items.changed', title: { ko: '따라가는 의제의 소식', en: 'News of an item' } },
  { kind: 'items.answered', title: { ko: '내 제안에 대한 답변', en: 'An answer' }, needed: true },
]
const tells = new Map(kinds.map((kind) => [kind.kind, kind]))
const person = (n: number) => AccountId.parse(`person-${n}`)
const item = { kind: 'item', id: 'item-1' }
const at = (text: string) => Instant.parse(text)
const morning = at('2026-03-02T01:00:00.000Z') // ten in Seoul
const nextDay = at('2026-03-03T00:00:00.000Z') // nine in Seoul

const telling = (to: readonly ToldTo[], kind = 'items.changed'): Telling => ({
  ...{ kind, to, about: item, path: '/items/item-1' },
  words: { ko: '의제가 1차 심사를 통과했습니다.', en: 'The item passed the first screening.' },
})

describe.each(engines)('telling on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, noticesRoom(noticePartsForTest)], engine)
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    await sql`truncate account, telling, message cascade`.execute(room.db)
    await people(5)
  })

  const people = (count: number) =>
    sql`insert into account (district_id, account_id, display_name, purpose)
      select 'geumcheon', 'person-' || n, '사람', '시험' from generate_series(1, ${count}) as n
      on conflict do nothing`.execute(room.db)
  const follow = (count: number) =>
    sql`insert into follow select 'geumcheon', 'person-' || n, 'item', 'item-1', ${morning}
      from generate_series(1, ${count}) as n`.execute(room.db)
  const choose = (n: number, means: string, kind = 'items.changed') =>
    sql`insert into notice_choice values ('geumcheon', ${person(n)}, ${kind}, ${means})`.execute(room.db)
  const teller = tellerWith({ tells, people: { holdersOf, standing: standingAmong } })
  const tell = (tellings: readonly Telling[], by: AccountId | null = null, now = morning) =>
    inTransaction(room.db, (trx) => teller.put(trx, { districtId, by, now, tellings }))
  const told = async () =>
    (
      await sql<{ who: string; owed: string | null }>`
        select account_id as who, owed from notice order by account_id`.execute(room.db)
    ).rows.map(({ who, owed }) => (owed === null ? who : `${who} ${owed}`))
  const passing: PassingMeans = {
    ...{ tells, digestHour: 8 },
    sending: { sealing, origin: 'https://madang.example', ways: { mail: async () => null }, shown: null },
    people: {
      addressOf: async (_trx, _district, id) =>
        id === person(4) ? null : { channel: id === person(5) ? 'text' : 'mail', address: `${id}@example.kr` },
    },
  }
  const messages = async () =>
    (
      await sql<{ id: MessageId; kind: string; content: string }>`
      select message_id as id, kind, content from message`.execute(room.db)
    ).rows.map(({ id, kind, content }) => ({
      kind,
      ...MessageContent.parse(JSON.parse(sealing.open(placeOfContent(districtId, id), content) ?? '')),
    }))

  it('tells those who are named, who follow, and who hold a role today, each once, and not the one who did it', async () => {
    await follow(2)
    await sql`insert into role_grant (district_id, account_id, role, granted_from, granted_until) values
      ('geumcheon', 'person-3', 'secretariat', '2026-01-01', null),
      ('geumcheon', 'person-4', 'secretariat', '2025-01-01', '2025-12-31')`.execute(room.db)
    const to = [
      { accounts: [person(1), person(5)] },
      { followersOf: [item] },
      { role: 'secretariat', unit: null },
    ] as const
    await tell([telling(to)], person(2))
    expect(await told()).toEqual(['person-1', 'person-3', 'person-5'])
  })

  it('tells nobody twice who is told of the same otherwise', async () => {
    await follow(3)
    const followers = { ...telling([{ followersOf: [item] }]), except: [person(3)] }
    await tell([followers, telling([{ accounts: [person(3)] }])], person(1))
    expect(await told()).toEqual(['person-2', 'person-3'])
  })

  it('tells who holds a role for the unit or in the whole district, and nobody who was destroyed', async () => {
    await sql`insert into department (district_id, department_id, name, aliases) values
      ('geumcheon', 'welfare', '복지과', '[]'), ('geumcheon', 'roads', '도로과', '[]')`.execute(room.db)
    await sql`insert into role_grant (district_id, account_id, role, unit, granted_from) values
      ('geumcheon', 'person-1', 'department-head', 'department/welfare', '2026-01-01'),
      ('geumcheon', 'person-2', 'department-head', 'department/roads', '2026-01-01'),
      ('geumcheon', 'person-3', 'department-head', 'whole-district', '2026-01-01')`.execute(room.db)
    await sql`update account set destroyed_on = '2026-02-01', display_name = null where account_id = 'person-5'`.execute(
      room.db,
    )
    const unit = { kind: 'department', id: 'welfare' } as const
    await tell([telling([{ role: 'department-head', unit }, { accounts: [person(5)] }])])
    expect(await told()).toEqual(['person-1', 'person-3'])
  })

  it('goes out as each has chosen, as is usual where nothing was chosen, and not to who wants none', async () => {
    await follow(4)
    await choose(1, 'digest')
    await choose(2, 'off')
    await choose(3, 'at-once')
    await tell([telling([{ followersOf: [item] }])])
    expect(await told()).toEqual(['person-1 digest', 'person-3 at-once', 'person-4'])
    await tell([telling([{ accounts: [person(5)] }], 'items.answered')])
    expect((await told()).at(-1)).toBe('person-5 at-once')
  })

  it('is written in one statement to ten thousand followers', async () => {
    await people(10_000)
    await follow(10_000)
    const statements: string[] = []
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements.push(node.kind)
        return node
      },
      transformResult: async ({ result }) => result,
    }
    await inTransaction(room.db, (trx) =>
      teller.put(trx.withPlugin(counting), {
        ...{ districtId, by: person(1), now: morning, tellings: [telling([{ followersOf: [item] }])] },
      }),
    )
    expect(statements).toHaveLength(1)
    expect(await told()).toHaveLength(9_999)
  })

  it('leaves nothing where nobody is told', async () => {
    await tell([telling([{ followersOf: [item] }])])
    expect((await sql`select from telling`.execute(room.db)).rows).toEqual([])
  })

  it('of a kind that no room declares is a mistake', async () => {
    await expect(tell([telling([{ accounts: [person(1)] }], 'items.unknown')])).rejects.toThrow('items.unknown')
  })

  it('goes out once though two servers pass it on, with the kind alone in the subject', async () => {
    const accounts = [1, 2, 3, 4, 5].map(person)
    for (let n = 0; n < 30; n += 1) await tell([telling([{ accounts }], 'items.answered')])
    const both = await Promise.all([0, 1].map(() => passOn(room.db, passing, { districtId, now: morning })))
    expect(both.reduce((sum, passed) => sum + passed, 0)).toBe(150)
    const written = await messages()
    // The fourth has no contact, and by text, which is not set up, nothing goes to the fifth.
    expect(written).toHaveLength(90)
    expect(new Set(written.map(({ subject }) => subject))).toEqual(new Set(['[마당] 내 제안에 대한 답변']))
    expect(written[0]?.text).toContain('https://madang.example/geumcheon/items/item-1')
    expect(await passOn(room.db, passing, { districtId, now: morning })).toBe(0)
  })

  it('goes into one digest a day, of what was not read by then, however many servers send', async () => {
    await people(40)
    for (let n = 1; n <= 40; n += 1) await choose(n, 'digest')
    const accounts = Array.from({ length: 40 }, (_, at) => person(at + 1))
    for (let n = 0; n < 3; n += 1) await tell([telling([{ accounts }])])
    await sql`update notice set read_at = told_at, owed = null where account_id = 'person-1'`.execute(room.db)
    expect(await passOn(room.db, passing, { districtId, now: at('2026-03-02T22:59:00.000Z') })).toBe(0)
    await Promise.all([0, 1, 2].map(() => passOn(room.db, passing, { districtId, now: nextDay })))
    const written = await messages()
    expect(written).toHaveLength(37)
    expect(new Set(written.map(({ kind, subject }) => `${kind} ${subject}`))).toEqual(
      new Set(['digest [마당] 알림 모음 3건']),
    )
    expect(new Set(written.map(({ to }) => to)).size).toBe(37)
    await tell([telling([{ accounts }])], null, nextDay)
    expect(await passOn(room.db, passing, { districtId, now: nextDay })).toBe(0)
  })

  it('ends with the account, and after a year', async () => {
    await follow(2)
    await choose(1, 'digest')
    await tell([telling([{ followersOf: [item] }])])
    await inTransaction(room.db, (trx) => forgetPerson(trx, districtId, person(1)))
    expect(await told()).toEqual(['person-2'])
    await forgetMessages(room.db, districtId, at('2027-03-02T00:00:00.000Z'))
    expect(await told()).toEqual(['person-2'])
    await forgetMessages(room.db, districtId, at('2027-03-02T02:00:00.000Z'))
    expect(await told()).toEqual([])
  })
})
