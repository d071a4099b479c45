import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { decideGate, enterItem, traceItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { recordMeeting, recordResolution } from '../contract.ts'
import { meetingsFindings } from './findings.ts'
import { meetingsRoom } from './room.ts'
import { meetingsTraceSteps } from './trace-steps.ts'

const period = { from: localDate('2020-08-05'), to: localDate('2020-08-05'), precision: 'day' as const }
const gate = { cycleId: 'plan-2021', period, decider: '금천구협치회의', imported: true }
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [meetingsTraceSteps] }), meetingsRoom(testSignIn)])
  for (const [itemId, title] of [
    ['stream', '안양천 산책로'],
    ['trash', '쓰레기 분리 교육'],
  ] as const) {
    await room.run(enterItem, { itemId, cycleId: 'plan-2021', kind: 'proposal', title, enteredOn: period })
  }
  const council = {
    kind: 'governance-council',
    groupText: '금천구협치회의',
    topic: '2021년 사업 승인',
    period,
  } as const
  await room.run(recordMeeting, { ...council, meetingId: 'm-council', attendance: 24, statedWeekday: '월' })
  await room.run(recordMeeting, { ...council, meetingId: 'm-joint', kind: 'joint', topic: '최종 확정' })
  const selection = {
    ...gate,
    gateId: 'joint',
    name: '합동회의',
    order: 1,
    meetingId: 'm-joint',
    kind: 'selection',
  } as const
  await room.run(decideGate, {
    ...selection,
    entries: ['stream', 'trash'],
    outcomes: [
      { itemId: 'stream', outcome: 'passed' },
      { itemId: 'trash', outcome: 'rejected', reason: '다른 사업과 겹침' },
    ],
  })
  const resolved = await room.run(decideGate, {
    ...gate,
    gateId: 'council',
    name: '협치회의 승인',
    order: 2,
    kind: 'resolution',
    outcomes: [{ itemId: 'stream', outcome: 'passed' }],
  })
  expect(resolved).toMatchObject({ ok: true })
  await room.run(recordResolution, {
    resolutionId: 'r-council',
    meetingId: 'm-council',
    gateId: 'council',
    text: '원안 의결',
    present: 20,
  })
})
afterAll(() => room.close())

describe('meetings in the thread of an item', () => {
  it('show where its gates were decided, and by which resolution', async () => {
    const traced = await room.ask(traceItem, { itemId: ItemId.parse('stream') })
    const steps = traced.ok ? traced.value.steps.filter((step) => step.href.room === 'meetings') : []
    expect(steps.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'meeting meeting-m-council',
      'meeting meeting-m-joint',
      'resolution resolution-r-council',
    ])
  })

  it('are told for several items at once, each with its own gates', async () => {
    const ids = ['stream', 'trash', 'unheard-of'].map((id) => ItemId.parse(id))
    const steps = await room.read((context) => meetingsTraceSteps(context, ids))
    expect(steps.map(({ id, itemIds }) => [id, itemIds])).toEqual([
      ['meeting-m-council', ['stream']],
      ['resolution-r-council', ['stream']],
      ['meeting-m-joint', ['stream', 'trash']],
    ])
    expect(await room.read((context) => meetingsTraceSteps(context, []))).toEqual([])
  })
})

it('finds what the rules hold against the whole register', async () => {
  const findings = await room.read(meetingsFindings)
  expect(findings.map(({ rule, subject }) => `${rule} ${subject.id}`)).toEqual([
    'weekday m-council',
    'votes-not-recorded r-council',
    'attendance r-council',
  ])
})
