import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { listHistory } from '#rooms/record/contract.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { addSeat, establishBody, fillSeat, listBodies, seeBody, vacateSeat } from '../contract.ts'
import { organizationRoom } from './room.ts'

const rules = {
  opens: 'majority-of-enrolled',
  resolves: 'majority-of-present',
  regularPerYear: 4,
  extraordinaryShare: { n: 1, d: 3 },
  chairMayCall: true,
  maxSeats: 4,
  sizeText: null,
  terms: [
    { seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } },
    { seatKind: 'appointed-councillor', rule: { kind: 'own-office' } },
  ],
  basis: '민관협치 활성화를 위한 기본 조례 제10조',
} as const
const council: GivenTo<typeof establishBody> = {
  bodyId: 'council',
  kind: 'governance-council',
  name: '금천구협치회의',
  aliases: ['협치회의'],
  rules: { ...rules, terms: [...rules.terms] },
}
const steering = { ...council, bodyId: 'steering', kind: 'steering-committee', name: '운영위원회' } as const

describe.each(engines)('bodies, seats and terms on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, recordRoom((name) => ({ ko: name, en: name }))], engine)
    await room.run(establishBody, council)
    for (const [at, kind] of (['ex-officio', 'appointed-councillor', 'appointed-civil'] as const).entries()) {
      await room.run(addSeat, { bodyId: 'council', seatId: `seat-${at + 1}`, kind, label: `자리 ${at + 1}` })
    }
  })
  afterAll(() => room.close())

  it('are established with free names under known parents', async () => {
    expect(await room.run(establishBody, council)).toMatchObject({ refusal: { kind: 'body-id-taken' } })
    expect(await room.run(establishBody, { ...steering, aliases: ['협치 회의'] })).toMatchObject({
      refusal: { kind: 'name-taken' },
    })
    expect(await room.run(establishBody, { ...steering, aliases: [], parentId: 'nobody' })).toMatchObject({
      refusal: { kind: 'unknown-parent' },
    })
    expect(await room.run(establishBody, { ...steering, aliases: [], parentId: 'council' })).toMatchObject({ ok: true })
    const seen = await room.ask(seeBody, { bodyId: 'steering' })
    expect(seen).toMatchObject({ value: { parent: { id: 'council' }, seats: [], children: [] } })
    expect(await room.ask(seeBody, { bodyId: 'council' })).toMatchObject({ value: { children: [{ id: 'steering' }] } })
    expect(await room.ask(seeBody, { bodyId: 'nobody' })).toMatchObject({ refusal: { kind: 'body-not-found' } })
  })

  it('have no more seats than the ordinance allows, even when two are added at once', async () => {
    const seat = { bodyId: 'council', kind: 'appointed-civil', label: '민간위원' } as const
    expect(await room.run(addSeat, { ...seat, seatId: 'seat-1' })).toMatchObject({ refusal: { kind: 'seat-id-taken' } })
    expect(await room.run(addSeat, { ...seat, bodyId: 'nobody', seatId: 'seat-9' })).toMatchObject({
      refusal: { kind: 'body-not-found' },
    })
    const asked = await Promise.all(['seat-4', 'seat-5'].map((seatId) => room.run(addSeat, { ...seat, seatId })))
    expect(asked.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))).toEqual([
      { kind: 'no-seat-left', maxSeats: 4 },
    ])
  })

  it('count as enrolled the seats held on a day', async () => {
    const on = '2021-05-29'
    expect(await room.run(fillSeat, { seatId: 'seat-1' }, { on })).toMatchObject({ value: { from: on, to: null } })
    expect(await room.run(fillSeat, { seatId: 'seat-2' }, { on })).toMatchObject({
      refusal: { kind: 'end-not-stated' },
    })
    expect(await room.run(fillSeat, { seatId: 'seat-2', until: '2022-06-30' }, { on })).toMatchObject({ ok: true })
    expect(await room.run(fillSeat, { seatId: 'seat-3' }, { on })).toMatchObject({ value: { to: '2023-05-28' } })
    expect(await room.run(fillSeat, { seatId: 'seat-99' }, { on })).toMatchObject({
      refusal: { kind: 'seat-not-found' },
    })
    expect(await room.run(fillSeat, { seatId: 'seat-3' }, { on: '2023-05-28' })).toMatchObject({
      refusal: { kind: 'seat-taken', until: '2023-05-28' },
    })
    expect(await room.run(fillSeat, { seatId: 'seat-3', renewals: 2 }, { on: '2023-05-29' })).toMatchObject({
      refusal: { kind: 'no-renewal-left' },
    })
    const strengthOn = async (day: string) => {
      const seen = await room.ask(seeBody, { bodyId: 'council', on: day })
      return seen.ok ? seen.value.strength : seen
    }
    expect(await strengthOn('2021-05-28')).toEqual({ seats: 4, enrolled: 0, opensWith: 1, callersNeeded: 1 })
    expect(await strengthOn('2021-05-29')).toEqual({ seats: 4, enrolled: 3, opensWith: 2, callersNeeded: 1 })
    expect(await strengthOn('2022-07-01')).toMatchObject({ enrolled: 2 })
    const listed = await room.ask(listBodies, { on: '2021-06-14' })
    expect(listed).toMatchObject({
      value: { on: '2021-06-14', bodies: [{ body: { id: 'council' }, strength: { enrolled: 3 } }, {}] },
    })
  })

  it('give a seat to one of two at once, and again when it was vacated, the same day too', async () => {
    const on = '2021-06-01'
    const both = await Promise.all([0, 1].map((renewals) => room.run(fillSeat, { seatId: 'seat-4', renewals }, { on })))
    const seat = both.some((answer) => answer.ok) ? 'seat-4' : 'seat-5'
    if (seat === 'seat-5') await room.run(fillSeat, { seatId: seat }, { on })
    else expect(both.flatMap((answer) => (answer.ok ? [] : [answer.refusal.kind]))).toEqual(['seat-taken'])
    expect(await room.run(vacateSeat, { seatId: seat }, { on: '2021-05-31' })).toMatchObject({
      refusal: { kind: 'seat-not-held' },
    })
    expect(await room.run(vacateSeat, { seatId: 'seat-99' }, { on })).toMatchObject({
      refusal: { kind: 'seat-not-found' },
    })
    for (let again = 0; again < 2; again += 1) {
      expect(await room.run(vacateSeat, { seatId: seat }, { on })).toMatchObject({ value: { vacatedOn: on } })
      expect(await room.run(fillSeat, { seatId: seat }, { on })).toMatchObject({ value: { from: on } })
    }
    const seen = await room.ask(seeBody, { bodyId: 'council', on: on })
    const held = seen.ok ? seen.value.seats.find((one) => one.seat.id === seat) : undefined
    expect(held?.tenures).toHaveLength(3)
    expect(held?.held).toMatchObject({ from: on, vacatedOn: null })
  })

  it('leave each change in the history of seat and body', async () => {
    const history = await room.ask(listHistory, { kind: 'seat', id: 'seat-2' })
    expect(history.ok && history.value.entries.map((entry) => entry.command)).toEqual([
      'organization.fill-seat',
      'organization.add-seat',
    ])
  })

  it('are given several seats of a label at once', async () => {
    await room.run(establishBody, { ...council, bodyId: 'fresh', name: '새 위원회', aliases: [] })
    const fresh = { bodyId: 'fresh', seatId: 'fresh', kind: 'appointed-civil', label: '민간위원' } as const
    const both = { value: { seatIds: ['fresh-1', 'fresh-2'] } }
    expect(await room.run(addSeat, { ...fresh, count: 2 })).toMatchObject(both)
    expect(await room.run(addSeat, { ...fresh, count: 2 })).toMatchObject({ refusal: { kind: 'seat-id-taken' } })
    expect(await room.run(addSeat, { ...fresh, seatId: 'more', count: 3 })).toMatchObject({
      refusal: { kind: 'no-seat-left' },
    })
    const seen = await room.ask(seeBody, { bodyId: 'fresh' })
    expect(seen.ok && seen.value.seats.map((one) => one.seat.label)).toEqual(['민간위원 1', '민간위원 2'])
    expect(await room.run(addSeat, { ...fresh, seatId: 'x' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })
})
