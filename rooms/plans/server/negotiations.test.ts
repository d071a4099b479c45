import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import { drawUpPlan, recordNegotiation, seeNegotiation, seePlan, writeProjectSheet } from '../contract.ts'
import { aSheet, day, planOf2021 as plan } from '../core/fixture.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom(roomsOfPlans())
  const steps = [{ no: 1, kind: 'drafting' as const, name: '수립', period: day('2020-08-05') }]
  await room.run(openCycle, { cycleId: plan.cycleId, name: '2021 계획', fiscalYear: 2021, steps })
  for (const [itemId, title] of [
    ['anyangcheon', '안양천에서 놀자'],
    ['dust', '구민안심 미세먼지 알리미'],
  ] as const) {
    const item = { itemId, title, cycleId: plan.cycleId, kind: 'city-transfer', enteredOn: day('2020-03-16') } as const
    await room.run(enterItem, item)
  }
  expect(await room.run(drawUpPlan, { plan })).toMatchObject({ ok: true })
  expect(await room.run(writeProjectSheet, { sheet: aSheet(8, 'anyangcheon') })).toMatchObject({ ok: true })
})
afterAll(() => room.close())

describe('negotiations', () => {
  const negotiation = {
    id: 'main-2020',
    planId: 'plan-2021',
    gateId: null,
    name: '본 협의조정',
    period: day('2020-09-10'),
    items: [
      { itemId: 'dust', before: 41_000_000, after: 0, outcome: 'not-reflected' as const, done: null, reason: null },
      { itemId: 'anyangcheon', before: 117_000_000, after: 117_000_000, outcome: null, done: null, reason: null },
    ],
  }
  const record = (more: object = {}) => room.run(recordNegotiation, { negotiation: { ...negotiation, ...more } })

  it('show every item before and after, and the sum of the differences', async () => {
    expect(await record()).toMatchObject({ value: { negotiationId: 'main-2020' } })
    expect(await record({ id: 'empty', items: [] })).toMatchObject({ ok: true })
    const sums = { before: 158_000_000, after: 117_000_000, difference: -41_000_000, changed: 1 }
    expect(await room.ask(seeNegotiation, { negotiationId: 'main-2020' })).toMatchObject({
      value: {
        ...sums,
        plan,
        items: [
          { title: '구민안심 미세먼지 알리미', projectId: null, difference: -41_000_000, outcome: 'not-reflected' },
          { title: '안양천에서 놀자!(안양천 생태탐방로 조성)', projectId: 'project-8', difference: 0 },
        ],
      },
    })
    expect(await room.ask(seePlan, { planId: 'plan-2021' })).toMatchObject({
      value: {
        negotiations: [
          { negotiationId: 'empty', changed: 0 },
          { negotiationId: 'main-2020', ...sums },
        ],
      },
    })
  })

  it('are refused twice, for an unknown plan, with an item twice', async () => {
    expect(await record()).toMatchObject({ refusal: { kind: 'negotiation-id-taken' } })
    expect(await record({ id: 'n2', planId: 'nowhere' })).toMatchObject({ refusal: { kind: 'plan-not-found' } })
    const twice = [...negotiation.items, ...negotiation.items]
    expect(await record({ id: 'n2', items: twice })).toMatchObject({ refusal: { kind: 'item-twice' } })
    expect(await room.ask(seeNegotiation, { negotiationId: 'n2' })).toMatchObject({
      refusal: { kind: 'negotiation-not-found' },
    })
  })
})
