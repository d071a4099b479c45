import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { decideGate, enterItem, explainOutcome, listItems, seeGate, seeItem } from '../contract.ts'
import { day } from '../core/fixture.ts'
import { itemsRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] })])
  await enter('group', { count: 4, requested: 400_000 })
  await enter('a1', { requested: 100_000 })
  await enter('b1', { requested: 50_000 })
  await enter('c1', { origin: { kind: 'carved', from: ['group'] } })
  await enter('ab', { origin: { kind: 'merged', from: ['a1', 'b1'] } })
})
afterAll(() => room.close())

const enter = (itemId: string, more: Partial<GivenTo<typeof enterItem>> = {}) =>
  room.run(enterItem, {
    itemId,
    cycleId: 'cycle-2021',
    kind: 'proposal',
    title: `의제 ${itemId}`,
    enteredOn: day('2020-01-02'),
    ...more,
  })

type Given = GivenTo<typeof decideGate>
const gate = (gateId: string, order: number, more: Partial<Given> = {}): Given => ({
  gateId,
  cycleId: 'cycle-2021',
  name: `관문 ${gateId}`,
  order,
  period: day(`2020-0${order + 1}-01`),
  decider: '금천구협치회의',
  kind: 'screening',
  ...more,
})
const pass = (itemId: string, won: number | null = null) => ({ itemId, outcome: 'passed' as const, won })
const all = ['group', 'a1', 'b1']

describe('deciding a gate', () => {
  it('takes in what is named, and not what is only decided on', async () => {
    const intake = gate('g0', 0, { kind: 'intake', outcomes: [{ ...pass('group'), count: 4 }, pass('a1'), pass('b1')] })
    expect(await room.run(decideGate, { ...intake, entries: ['a1'] })).toMatchObject({
      refusal: { kind: 'not-at-the-gate', itemIds: ['group', 'b1'] },
    })
    expect(await room.run(decideGate, { ...intake, entries: all })).toMatchObject({
      ok: true,
      value: {
        gateId: 'g0',
        state: 'reconciles',
        reconciliation: { entered: { count: 6, won: 550_000 }, passed: { count: 6, won: 550_000 } },
      },
    })
    expect(await room.run(decideGate, intake)).toMatchObject({ refusal: { kind: 'gate-id-taken' } })
  })

  it('is refused what it is not given right, with nothing left behind', async () => {
    const refused = async (more: Partial<Given>) => {
      const outcome = await room.run(decideGate, gate('g1', 1, more))
      return outcome.ok ? null : outcome.refusal.kind
    }
    expect(await refused({ outcomes: [pass('nobody')] })).toBe('item-not-found')
    expect(await refused({ order: 0, outcomes: [pass('a1')] })).toBe('order-taken')
    expect(await refused({ outcomes: [{ itemId: 'a1', outcome: 'rejected' }] })).toBe('rejection-without-reason')
    expect(await refused({ outcomes: [pass('a1', 90_000)] })).toBe('amount-changed-without-reason')
    expect(await refused({ outcomes: [{ itemId: 'a1', outcome: 'merged', into: ['ab'] }] })).toBe('target-not-here')
    expect(await refused({ outcomes: [{ ...pass('a1'), into: ['ab'] }] })).toBe('invalid-input')
    expect(await refused({ outcomes: [pass('c1')] })).toBe('group-not-here')
    expect(await refused({ outcomes: [{ ...pass('a1'), bundledWith: 'b1' }] })).toBe('bundle-without-amount')
    expect(await refused({ entries: ['a1'] })).toBe('does-not-reconcile')
    expect(await refused({ entries: ['a1'], openReason: '자료 확인 중' })).toBe('open-reason-not-by-head')
    expect(await room.ask(seeGate, { gateId: 'g1' })).toMatchObject({ refusal: { kind: 'gate-not-found' } })
  })

  it('merges two into what they become, and carves one out of a group', async () => {
    const outcomes = [
      { itemId: 'a1', outcome: 'merged' as const, into: ['ab'] },
      { itemId: 'b1', outcome: 'merged' as const, into: ['ab'] },
      pass('ab', 150_000),
      { ...pass('c1', 100_000), reason: '주민 편의' },
      { itemId: 'group', outcome: 'rejected' as const, count: 3, won: 300_000, reason: '중복' },
    ]
    const decided = await room.run(decideGate, gate('g1', 1, { entries: ['group'], outcomes }))
    expect(decided).toMatchObject({
      value: {
        state: 'reconciles',
        reconciliation: {
          carried: { count: 6, won: 550_000 },
          entered: { count: 1, won: 150_000 },
          passed: { count: 2, won: 250_000 },
          merged: { count: 2, won: 150_000 },
          rejected: { count: 3, won: 300_000 },
          unexplained: { count: 0, won: 0 },
        },
      },
    })
    const seen = await room.ask(seeItem, { itemId: 'a1' })
    expect(seen).toMatchObject({
      value: {
        standing: { state: 'left', gate: '관문 g1', outcome: 'merged', into: [{ itemId: 'ab', title: '의제 ab' }] },
        became: [{ itemId: 'ab' }],
        gates: [{ gate: { id: 'g0' } }, { gate: { id: 'g1' }, outcomes: [{ no: 1, won: null, follows: 100_000 }] }],
      },
    })
    expect(await room.ask(listItems, { gate: 'g1' })).toMatchObject({ value: { total: { items: 5 } } })
  })

  it('brings a merged item into its history even where it was entered on its own', async () => {
    await enter('late', { requested: 10_000 })
    const outcomes = [{ itemId: 'late', outcome: 'merged' as const, into: ['c1'] }, pass('c1', 110_000)]
    expect(await room.run(decideGate, gate('g2', 2, { entries: ['late'], outcomes }))).toMatchObject({ ok: true })
    expect(await room.ask(seeItem, { itemId: 'c1' })).toMatchObject({
      value: { origin: { kind: 'carved' }, cameFrom: [{ itemId: 'group' }, { itemId: 'late' }] },
    })
  })

  it('is refused to an item that left, and in the middle of what was decided later', async () => {
    expect(await room.run(decideGate, gate('g3', 3, { outcomes: [pass('a1')] }))).toMatchObject({
      refusal: { kind: 'already-left', itemId: 'a1', gateId: 'g1', into: ['ab'] },
    })
    expect(await room.run(decideGate, gate('early', 1, { order: 1, outcomes: [pass('c1')] }))).toMatchObject({
      refusal: { kind: 'later-gate-decided', gateId: 'g2' },
    })
  })
})

describe('two decisions on one gate at once', () => {
  it('let one win, whichever', async () => {
    const one = room.run(decideGate, gate('g4', 4, { outcomes: [pass('ab')] }))
    const other = room.run(decideGate, gate('g4', 4, { outcomes: [{ itemId: 'ab', outcome: 'withdrawn' }] }))
    const both = await Promise.all([one, other])
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ refusal: { kind: 'gate-id-taken', gateId: 'g4' } })
  })

  it('let one place in the cycle be taken once', async () => {
    const both = await Promise.all([
      room.run(decideGate, gate('g5', 5, { outcomes: [pass('c1')] })),
      room.run(decideGate, gate('g6', 5, { outcomes: [pass('c1')] })),
    ])
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ refusal: { kind: 'order-taken', order: 5 } })
  })
})

describe('a gate that does not reconcile', () => {
  it('is left open by a head, in writing', async () => {
    await enter('lost', { requested: 70_000 })
    const open = gate('g7', 7, { entries: ['lost'], openReason: '회의록을 찾고 있음' })
    expect(await room.run(decideGate, open, { role: 'department-head' })).toMatchObject({
      value: { state: 'open', reconciliation: { unexplained: { count: 1, won: 70_000 } } },
    })
    expect(await room.ask(seeGate, { gateId: 'g7' })).toMatchObject({
      value: { state: 'open', openReason: '회의록을 찾고 있음', names: [{ itemId: 'lost', title: '의제 lost' }] },
    })
    expect(await room.ask(seeItem, { itemId: 'lost' })).toMatchObject({ value: { standing: { state: 'unaccounted' } } })
  })

  it('is left open by the head of the department that decides, and not by another’s, whatever else one is', async () => {
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' }, { role: 'administrator' })
    await enter('gone-1', { cycleId: 'cycle-2022' })
    await enter('gone-2', { cycleId: 'cycle-2022' })
    const decide = async (decider: string, department: string | null) => {
      const roles = ['secretariat', 'department-head'] as const
      const unit = department === null ? null : { kind: 'department' as const, id: department }
      const grants = [
        { role: roles[0], unit: null },
        { role: roles[1], unit },
      ]
      const actor = { districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse('head'), roles, grants }
      const [gateId, order, item] = department === null ? ['h8', 8, 'gone-2'] : ['h7', 7, 'gone-1']
      const input = gate(gateId, order, {
        ...{ cycleId: 'cycle-2022', decider, entries: [item], openReason: '회의록을 찾고 있음' },
      })
      const handler = room.house.commands.get(decideGate.name) as CommandHandler
      const decided = await runCommand(room.means, { handler, actor, input, now: testNow })
      return decided.ok ? 'done' : decided.refusal.kind
    }
    expect(await decide('공원녹지과', 'schools')).toBe('open-reason-not-by-head')
    expect(await decide('금천구협치회의', 'parks')).toBe('open-reason-not-by-head')
    expect(await decide('공원녹지과', 'parks')).toBe('done')
    expect(await decide('금천구협치회의', null)).toBe('done')
  })
})

describe('a reason that was missing', () => {
  it('is written once, and its finding goes', async () => {
    await enter('old', { requested: 20_000 })
    const outcomes = [{ itemId: 'old', outcome: 'rejected' as const }]
    await room.run(decideGate, gate('g8', 8, { entries: ['old'], imported: true, outcomes }))
    const rules = async () => {
      const seen = await room.ask(seeGate, { gateId: 'g8' })
      return seen.ok ? seen.value.findings.map((finding) => finding.rule) : []
    }
    expect(await rules()).toEqual(['rejection-without-reason'])

    const reason = { gateId: 'g8', no: 1, reason: '시 지침에 없는 사업', basis: '2020. 6. 30. 1차 심의 회의록' }
    expect(await room.run(explainOutcome, reason, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.run(explainOutcome, { ...reason, no: 2 })).toMatchObject({
      refusal: { kind: 'outcome-not-found' },
    })
    expect(await room.run(explainOutcome, { ...reason, gateId: 'g99' })).toMatchObject({
      refusal: { kind: 'gate-not-found' },
    })
    const twice = await Promise.all([room.run(explainOutcome, reason), room.run(explainOutcome, reason)])
    expect(twice.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(twice.find((outcome) => !outcome.ok)).toMatchObject({ refusal: { kind: 'already-explained' } })

    expect(await rules()).toEqual([])
    expect(await room.ask(seeGate, { gateId: 'g8' })).toMatchObject({
      value: {
        outcomes: [
          { no: 1, reason: null, explanation: { reason: reason.reason, basis: reason.basis, on: '2021-03-02' } },
        ],
      },
    })
  })
})
