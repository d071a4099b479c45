import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { changeStepDates, listCycles, openCycle, seeCycle } from '../contract.ts'
import { cycleRoom } from './room.ts'

const period = (from: string, to: string | null) => ({
  from: localDate(from),
  to: to,
  precision: 'day' as const,
})
const plan2021: GivenTo<typeof openCycle> = {
  cycleId: 'plan-2021',
  name: '2021 지역사회혁신계획 수립',
  fiscalYear: 2021,
  steps: [
    { no: 1, kind: 'discovery', name: '의제 발굴', period: period('2020-01-01', '2020-05-31') },
    { no: 2, kind: 'vote', name: '온라인 투표', period: period('2020-07-17', '2020-07-23'), gateId: 'vote-2020' },
    { no: 3, kind: 'approval', name: '협치회의 승인', period: period('2020-08-05', '2020-08-05'), owner: '협치회의' },
  ],
}

describe.each(engines)('cycles on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, cycleRoom], engine)
    await room.run(openCycle, plan2021)
  })
  afterAll(() => room.close())

  it('are opened once, with each step numbered once, by those who may', async () => {
    expect(await room.run(openCycle, plan2021)).toMatchObject({ refusal: { kind: 'cycle-id-taken' } })
    const steps = plan2021.steps.map((step) => ({ ...step, no: 1 }))
    expect(await room.run(openCycle, { ...plan2021, cycleId: 'plan-2022', steps })).toEqual({
      ok: false,
      refusal: { kind: 'step-numbered-twice', no: 1 },
    })
    expect(await room.run(openCycle, plan2021, { role: 'governance-council-member' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.ask(listCycles, {})).toEqual({
      ok: true,
      value: {
        cycles: [
          {
            id: 'plan-2021',
            name: plan2021.name,
            fiscalYear: 2021,
            steps: 3,
            period: period('2020-01-01', '2020-08-05'),
            kinds: ['discovery', 'vote', 'approval'],
          },
        ],
      },
    })
  })

  it('say what is done, going on and next on a day', async () => {
    const seen = await room.ask(seeCycle, { cycleId: 'plan-2021', on: localDate('2020-07-20') })
    expect(seen).toMatchObject({
      value: {
        on: '2020-07-20',
        cycle: { steps: [{ no: 1, owner: null }, { no: 2, gateId: 'vote-2020' }, { no: 3 }] },
        standing: { done: [{ no: 1 }], open: [{ no: 2 }], next: { no: 3 }, upcoming: [{ no: 3 }] },
        changes: [],
      },
    })
    expect(await room.ask(seeCycle, { cycleId: 'plan-2021' })).toMatchObject({
      value: { on: '2021-03-02', standing: { next: null } },
    })
    expect(await room.ask(seeCycle, { cycleId: 'plan-1999' })).toMatchObject({ refusal: { kind: 'cycle-not-found' } })
  })

  it('move a step only by a decision whose reason stays', async () => {
    const moved = { cycleId: 'plan-2021', no: 3, period: period('2020-08-12', '2020-08-12'), reason: '집중호우로 미룸' }
    expect(await room.run(changeStepDates, moved, { on: '2020-08-03' })).toEqual({
      ok: true,
      value: {
        no: 3,
        before: period('2020-08-05', '2020-08-05'),
        after: moved.period,
        decidedOn: '2020-08-03',
        reason: moved.reason,
      },
    })
    expect(await room.run(changeStepDates, moved)).toMatchObject({ refusal: { kind: 'dates-unchanged' } })
    expect(await room.run(changeStepDates, { ...moved, no: 9 })).toMatchObject({ refusal: { kind: 'step-not-found' } })
    expect(await room.run(changeStepDates, { ...moved, cycleId: 'plan-1999' })).toMatchObject({
      refusal: { kind: 'cycle-not-found' },
    })
    expect(await room.run(changeStepDates, { ...moved, reason: ' ' })).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    expect(await room.ask(seeCycle, { cycleId: 'plan-2021', on: localDate('2020-08-10') })).toMatchObject({
      value: { standing: { next: { no: 3, period: moved.period } }, changes: [{ no: 3, reason: moved.reason }] },
    })
  })

  it('take two decisions at once one after the other', async () => {
    const decisions = ['2020-07-24', '2020-07-25'].map((day) =>
      room.run(changeStepDates, { cycleId: 'plan-2021', no: 2, period: period('2020-07-17', day), reason: '하루 더' }),
    )
    expect((await Promise.all(decisions)).every((decided) => decided.ok)).toBe(true)
    const seen = await room.ask(seeCycle, { cycleId: 'plan-2021' })
    const changes = seen.ok ? seen.value.changes.filter((change) => change.no === 2) : []
    expect(changes).toHaveLength(2)
    expect(changes[1]?.before).toEqual(changes[0]?.after)
  })
})
