import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { decideGate, enterItem, listFindings, listGates, listItems, seePipeline, traceItem } from '../contract.ts'
import { day } from '../core/fixture.ts'
import { itemsRoom, type RoomParts } from './room.ts'

let room: RoomTest
const project: RoomParts['traceSteps'][number] = async (_context, itemIds) =>
  itemIds.includes('trail' as (typeof itemIds)[number])
    ? [
        {
          id: 'project-8',
          kind: 'project',
          itemIds: itemIds.filter((id) => id === 'trail'),
          title: '안양천 생태탐방로',
          on: day('2021-01-01'),
          won: null,
          count: null,
          href: { room: 'plans', id: 'project-8' },
          note: null,
        },
      ]
    : []

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [project] })])
  const entered = { cycleId: 'cycle-2021', kind: 'city-transfer', enteredOn: day('2020-03-16') } as const
  await room.run(enterItem, { ...entered, itemId: 'group', title: '이관 106건', count: 106, requested: 79_614_072_000 })
  await room.run(enterItem, {
    ...entered,
    itemId: 'trail',
    title: '안양천 탐방로',
    origin: { kind: 'carved', from: ['group'] },
  })
  const gate = (gateId: string, order: number, more: Partial<GivenTo<typeof decideGate>>) =>
    room.run(decideGate, {
      gateId,
      order,
      cycleId: 'cycle-2021',
      name: gateId,
      period: day(`2020-0${order + 4}-01`),
      decider: '금천구',
      kind: 'review',
      imported: true,
      ...more,
    })
  await gate('c0', 0, {
    kind: 'intake',
    entries: ['group'],
    outcomes: [{ itemId: 'group', outcome: 'passed', count: 106 }],
  })
  await gate('c1', 1, {
    outcomes: [
      { itemId: 'group', outcome: 'passed', count: 22, won: 2_585_200_000 },
      { itemId: 'group', outcome: 'rejected', count: 84 },
    ],
  })
  await gate('c2', 2, { entries: ['group'], outcomes: [{ itemId: 'trail', outcome: 'passed', won: 117_000_000 }] })
})
afterAll(() => room.close())

it('shows the gates of the latest cycle, what flows between them, and what stays to be looked at', async () => {
  const shown = await room.ask(seePipeline, {})
  expect(shown).toMatchObject({
    value: {
      cycleId: 'cycle-2021',
      cycles: [{ cycleId: 'cycle-2021', name: null, from: '2020-04-01', until: '2020-06-01', gates: 3 }],
      gates: [
        { gate: { id: 'c0' }, state: 'reconciles', findings: 0 },
        { gate: { id: 'c1' }, state: 'unexplained', findings: 2 },
        { gate: { id: 'c2' }, state: 'unexplained', findings: 2 },
      ],
      flows: [
        { from: null, to: 'c0', count: 106, won: 79_614_072_000 },
        { from: 'c0', to: 'c1', count: 106, won: 79_614_072_000 },
        { from: 'c1', to: 'c2', count: 22, won: 2_585_200_000 },
      ],
      entered: { count: 106, won: 79_614_072_000 },
      passed: { count: 1, won: 117_000_000 },
      findings: { error: 3, warning: 1, note: 0 },
    },
  })
  expect(await room.ask(seePipeline, {}, { district: 'gwangjin' })).toMatchObject({
    value: { cycleId: null, gates: [], entered: { count: 0, won: 0 } },
  })
})

it('lists every gate with what came and went', async () => {
  const listed = await room.ask(listGates, { cycle: 'cycle-2021' })
  expect(listed.ok && listed.value.gates.map(({ gate, outcomes }) => [gate.id, outcomes.length])).toEqual([
    ['c0', 1],
    ['c1', 2],
    ['c2', 1],
  ])
})

it('says each finding in both languages and where to read on', async () => {
  const found = await room.ask(listFindings, { rule: 'rejection-without-reason' })
  expect(found).toMatchObject({
    value: { findings: [{ path: '/items/group', subject: { kind: 'item', id: 'group' } }], total: { warning: 1 } },
  })
  expect(found.ok && found.value.findings[0]?.sentence.ko).toContain('사유가 적혀 있지 않습니다')
  expect(await room.ask(listFindings, { severity: 'note', cycle: 'cycle-2021' })).toMatchObject({
    value: { findings: [] },
  })
})

it('follows an item both ways, through the rooms handed in', async () => {
  const thread = await room.ask(traceItem, { itemId: 'trail' })
  expect(thread.ok && thread.value.steps.map((step) => [step.id, step.direction])).toEqual([
    ['intake-trail', 'at'],
    ['c0-group', 'before'],
    ['c1-group', 'before'],
    ['c1-group-rejected', 'before'],
    ['c2-group', 'before'],
    ['c2-trail', 'at'],
    ['project-8', 'at'],
  ])
  const group = await room.ask(traceItem, { itemId: 'group' })
  expect(group.ok && group.value.steps.find((step) => step.id === 'project-8')?.direction).toBe('after')
  expect(await room.ask(traceItem, { itemId: 'nobody' })).toMatchObject({ refusal: { kind: 'item-not-found' } })
})

it('shows where an item stands in the list', async () => {
  const listed = await room.ask(listItems, { q: '탐방로' })
  expect(listed).toMatchObject({
    value: { items: [{ standing: { state: 'standing', gate: 'c2', count: 1, won: 117_000_000 } }] },
  })
})

it('lets the database refuse what the law refuses', async () => {
  const wrong = [
    `insert into gate_outcome (district_id, gate_id, outcome_no, item_id, outcome, count, conditional)
     values ('geumcheon', 'c2', 9, 'trail', 'passed', 0, false)`,
    `update item set count = 0`,
    `update item set requested = -1`,
    `update gate set gate_order = 1 where gate_id = 'c2'`,
    `update gate set open_reason = '이유' where gate_id = 'c2'`,
    `insert into gate_outcome_into values ('geumcheon', 'c2', 1, 'passed', 1, 'group')`,
    `update item_source set source_id = item_id`,
    `delete from item where item_id = 'group'`,
  ]
  for (const statement of wrong) {
    await expect(sql.raw(statement).execute(room.db), statement).rejects.toMatchObject({ code: /^23/ })
  }
})
