import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '#db/connect.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { engines } from '#tests/support/database.ts'
import { announced, announceIn, by, forumId as id, me, openForums, ownIn } from '#tests/support/opened-forums.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { sentAsOn } from '#tests/support/sent-as-on.ts'
import { announceForum, cancelForum, changeForum, listForums, publishForum, seeDraw, seeForum } from '../contract.ts'
import {
  checkIn,
  noteArrivals,
  register,
  registerFor,
  seeDesk,
  seeParticipants,
  setTable,
  settleSeats,
  withdraw,
  withdrawFor,
} from '../contract-seats.ts'
import { drawSeats } from '../core/draw-seats.ts'
import { forgetParticipant } from '../store/registration-queries.ts'

describe.each(engines)('seats of forums on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openForums(engine)
  })
  afterAll(() => room.close())

  const announce = (forum: string, other: object = {}) => announceIn(room, forum, other)
  const own = (forum: string, account: string) => ownIn(room, forum, account)

  it('is announced with its programme in minutes, once; what it names must be there', async () => {
    await announce('announced')
    expect(await room.ask(seeForum, { forumId: id('announced') })).toMatchObject({
      value: {
        takesRegistrations: true,
        forum: {
          programme: [
            { title: '사업 발표', minutes: null },
            { title: '규칙 안내', minutes: 20 },
            { title: '테이블 토론', minutes: 70 },
          ],
        },
      },
    })
    const again = async (other: object) => {
      const refused = await room.run(announceForum, { ...announced, ...other, forumId: id('announced') })
      return refused.ok ? null : refused.refusal
    }
    expect(await again({})).toEqual({ kind: 'forum-id-taken' })
    expect(await again({ cycleId: 'no-cycle' })).toEqual({ kind: 'cycle-not-found', field: 'cycleId' })
    expect(await again({ surveyId: 'no-survey' })).toEqual({ kind: 'survey-not-found', field: 'surveyId' })
    expect(await again({ onlineAddress: 'https://example.org/' })).toMatchObject({ field: 'onlineInstruction' })
    const listed = await room.ask(listForums, { kind: 'hundred', q: '봄' })
    expect(listed).toMatchObject({ value: { total: 1, forums: [{ id: 'announced', seats: 3, seated: 0 }] } })
  })

  it('is settled and published on the day that is sent, not on one that is said', async () => {
    await announce('ahead')
    const sent = { on: '2099-01-01', role: 'secretariat' } as const
    const today = { refusal: { kind: 'takes-effect-today' } }
    expect(await sentAsOn(room, settleSeats, { forumId: id('ahead') }, sent)).toMatchObject(today)
    expect(await sentAsOn(room, publishForum, { forumId: id('ahead'), summary: '마쳤습니다.' }, sent)).toMatchObject(
      today,
    )
  })

  it('gives a person one seat; one withdraws, the first of those who wait moves up and is told', async () => {
    await announce('seats', { seats: 2 })
    for (const account of ['ann', 'bob', 'cho', 'dan']) await room.run(register, me('seats', account), by(account))
    expect(await room.run(register, me('seats', 'again'), by('ann'))).toMatchObject({
      refusal: { kind: 'registered-already' },
    })
    expect(await own('seats', 'dan')).toMatchObject({ state: 'waiting', ahead: 1, no: 4 })
    const before = room.told.length
    await room.run(withdraw, { forumId: id('seats') }, by('ann'))
    expect(room.told.slice(before)).toMatchObject([{ kind: 'forums.seat', to: [{ accounts: ['cho'] }] }])
    expect(await own('seats', 'ann')).toBeNull()
    expect(await own('seats', 'cho')).toMatchObject({ state: 'seated', no: 3 })
    expect(await own('seats', 'dan')).toMatchObject({ state: 'waiting', ahead: 0 })
    expect(await room.run(withdraw, { forumId: id('seats') }, by('ann'))).toMatchObject({
      refusal: { kind: 'not-registered' },
    })
    const whole = { ...announced, forumId: id('seats'), seats: 5, reason: '자리를 늘립니다.' }
    const { kind: _kind, title: _title, opensOn: _opens, closesOn: _closes, ...change } = whole
    expect(await room.run(changeForum, change)).toMatchObject({ value: { movedUp: 1 } })
    expect(await own('seats', 'dan')).toMatchObject({ state: 'seated' })
    const renamed = {
      ...change,
      heldOn: '2021-03-20',
      title: '여름 공론장',
      opensOn: '2021-03-01',
      closesOn: '2021-03-12',
      reason: '더 알립니다.',
    }
    expect(await room.run(changeForum, renamed)).toMatchObject({ ok: true })
    expect(room.told.at(-1)).toMatchObject({ kind: 'forums.changed', to: [{ accounts: ['bob', 'cho', 'dan'] }] })
    expect(await room.ask(seeForum, { forumId: id('seats') })).toMatchObject({
      value: {
        forum: { title: '여름 공론장', opensOn: '2021-03-01', closesOn: '2021-03-12' },
        changes: [{}, { what: 'changed', reason: '더 알립니다.' }],
      },
    })
    expect(await room.run(changeForum, { ...change, opensOn: '2021-03-02' })).toMatchObject({
      refusal: { kind: 'registration-began', field: 'opensOn' },
    })
    expect(await room.run(changeForum, { ...change, seats: 1 })).toMatchObject({
      refusal: { kind: 'fewer-seats-than-seated', field: 'seats', seated: 3 },
    })
    expect(await room.run(withdrawFor, { forumId: id('seats'), no: 99 })).toMatchObject({
      refusal: { kind: 'no-such-number' },
    })
    expect(await room.run(withdrawFor, { forumId: id('seats'), no: 4 })).toMatchObject({ ok: true })
    expect(await room.run(cancelForum, { forumId: id('seats'), reason: '비가 옵니다.' })).toMatchObject({ ok: true })
    expect(await room.ask(seeForum, { forumId: id('seats') })).toMatchObject({
      value: {
        forum: { state: 'cancelled', seated: 2 },
        changes: [{ what: 'changed' }, { what: 'changed' }, { what: 'cancelled' }],
      },
    })
  })

  it('takes people without an account through the desk, and shows their names to the secretariat alone', async () => {
    await announce('desk', { participantWon: 20_000, facilitatorWon: 70_000 })
    const caller = { ...me('desk', '전화한 주민'), contact: '동장에게 전함' }
    expect(await room.run(registerFor, caller)).toMatchObject({ value: { no: 1, state: 'seated' } })
    await room.run(register, { ...me('desk', '공무원'), official: true }, by('official'))
    await room.run(register, me('desk', '주민'), by('resident-of-desk'))
    expect(await room.ask(seeParticipants, { forumId: id('desk') }, by('ann'))).toMatchObject({ ok: false })
    await room.run(settleSeats, { forumId: id('desk') })
    const people = [1, 2, 3].map((no) => ({ no, here: true }))
    expect(await room.run(noteArrivals, { forumId: id('desk'), people })).toMatchObject({ value: { here: 3 } })
    const undone = await room.run(noteArrivals, { forumId: id('desk'), people: [{ no: 3, was: true }] })
    expect(undone).toMatchObject({ value: { here: 2 } })
    await room.run(setTable, { forumId: id('desk'), tableNo: 1, question: '무엇이 먼저인가요?', facilitated: true })
    expect(await room.ask(seeParticipants, { forumId: id('desk') }, { role: 'secretariat' })).toMatchObject({
      value: {
        people: [
          { no: 1, name: '전화한 주민', contact: '동장에게 전함', accountId: null },
          { no: 2, name: '공무원', contact: null, accountId: 'official', civil: false },
          { no: 3, name: '주민' },
        ],
        payments: [
          { kind: 'facilitator', no: 1, won: 70_000, name: null },
          { kind: 'participant', no: 1, won: 20_000, name: '전화한 주민' },
        ],
        sum: 90_000,
      },
    })
  })

  it('changes of the arrivals only what the clerk changed: who checked in meanwhile stays here', async () => {
    await announce('meanwhile')
    for (const account of ['ann', 'bob']) await room.run(register, me('meanwhile', account), by(account))
    await room.run(settleSeats, { forumId: id('meanwhile') })
    const code = (await own('meanwhile', 'ann'))?.code ?? ''
    await room.run(checkIn, { forumId: id('meanwhile'), code }, { role: 'visitor' })
    const stale = [{ no: 1 }, { no: 2, here: true }]
    expect(await room.run(noteArrivals, { forumId: id('meanwhile'), people: stale })).toMatchObject({
      value: { here: 2 },
    })
    expect(await own('meanwhile', 'ann')).toMatchObject({ arrived: true })
  })

  it('keeps nobody for ever: the time runs from the day of the forum, also where no result is published', async () => {
    await announce('ended')
    await room.run(register, me('ended', 'ann'), by('ann'))
    const endedOn = async () => {
      const { rows } = await sql<{ on: string }>`
        select ended_on::text as on from forum_registration where forum_id = 'ended'`.execute(room.db)
      return rows.map(({ on }) => on)
    }
    expect(await endedOn()).toEqual(['2021-03-02'])
    const { kind: _kind, title: _title, opensOn: _opens, closesOn: _closes, ...stays } = announced
    const moved = { ...stays, forumId: id('ended'), seats: 3, heldOn: '2021-04-01', reason: '비가 옵니다.' }
    expect(await room.run(changeForum, moved)).toMatchObject({ ok: true })
    expect(await endedOn()).toEqual(['2021-04-01'])
    await room.run(cancelForum, { forumId: id('ended'), reason: '비가 또 옵니다.' })
    expect(await endedOn()).toEqual(['2021-03-02'])
  })

  it('draws nobody whose person was destroyed with the account, and moves nobody up without a person', async () => {
    await announce('ghosts', { choosing: 'lots', strata: ['sex'], seats: 3 })
    for (const account of ['ann', 'bob', 'ghost']) {
      await room.run(register, { ...me('ghosts', account), sex: 'female' }, by(account))
    }
    await inTransaction(room.db, (trx) =>
      forgetParticipant(trx, DistrictId.parse('geumcheon'), AccountId.parse('ghost')),
    )
    expect(await room.run(settleSeats, { forumId: id('ghosts') })).toMatchObject({ value: { seated: 2, waiting: 1 } })
    const lots = await room.ask(seeDraw, { forumId: id('ghosts') })
    expect(lots.ok && lots.value.drawn.map(({ no }) => no).toSorted()).toEqual([1, 2])
    await room.run(withdraw, { forumId: id('ghosts') }, by('ann'))
    const desk = await room.ask(seeDesk, { forumId: id('ghosts') }, { role: 'secretariat' })
    expect(desk.ok && desk.value.rows.map(({ no, state }) => [no, state])).toEqual([
      [2, 'seated'],
      [3, 'waiting'],
    ])
  })

  it('draws lots with the seed that stood promised, so that anybody can draw again', async () => {
    await announce('lots', { choosing: 'lots', strata: ['sex'], seats: 2 })
    expect(await room.run(register, me('lots', 'xu'), by('xu'))).toMatchObject({
      refusal: { kind: 'background-needed', field: 'sex' },
    })
    for (const [at, account] of ['ann', 'bob', 'cho', 'dan', 'eun'].entries()) {
      const sex = at < 4 ? ('female' as const) : ('male' as const)
      await room.run(register, { ...me('lots', account), sex }, by(account))
    }
    const before = await room.ask(seeDraw, { forumId: id('lots') })
    expect(before).toMatchObject({ value: { seed: null, drawn: [] } })
    expect(await room.run(settleSeats, { forumId: id('lots') })).toMatchObject({ value: { seated: 2, waiting: 3 } })
    const after = await room.ask(seeDraw, { forumId: id('lots') })
    if (!before.ok || !after.ok || after.value.seed === null) throw new Error('not drawn')
    expect(after.value.promise).toBe(before.value.promise)
    const sorted = after.value.drawn.toSorted((a, b) => a.no - b.no)
    expect(drawSeats(sorted, after.value.seed)).toEqual(after.value.drawn)
    const desk = await room.ask(seeDesk, { forumId: id('lots') }, { role: 'secretariat' })
    expect(desk.ok && desk.value.rows.map(({ no }) => no)).toEqual(after.value.drawn.map(({ no }) => no))
    expect(
      after.value.drawn
        .slice(0, 2)
        .map(({ group }) => group)
        .toSorted(),
    ).toEqual(['female', 'male'])
    expect(await room.ask(seeDraw, { forumId: id('announced') })).toMatchObject({ refusal: { kind: 'no-lots' } })
  })
})
