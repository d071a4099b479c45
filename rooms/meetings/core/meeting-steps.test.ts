import { describe, expect, it } from 'vitest'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { Meeting } from './meeting.ts'
import { meetingSteps } from './meeting-steps.ts'
import { Resolution } from './resolution.ts'

const item = (id: string) => ItemId.parse(id)
const meeting = Meeting.parse({
  id: 'm-2020-08-05',
  registerNo: 26,
  kind: 'governance-council',
  session: 'regular',
  bodyId: 'council',
  groupText: '금천구협치회의',
  round: null,
  period: { from: '2020-08-05', to: '2020-08-05', precision: 'day' },
  statedWeekday: '수',
  place: null,
  attendance: 24,
  topic: '2021 사업 승인',
  source: null,
})
const resolution = Resolution.parse({
  id: 'r-2020-08-05',
  meetingId: 'm-2020-08-05',
  gateId: 'gate-council',
  text: '18개 사업 원안 의결',
  inFavour: null,
  present: 20,
  enrolled: null,
  source: null,
})
const gateOf = (gateId: string, meetingId: string | null, ...items: readonly string[]) => ({
  gateId: GateId.parse(gateId),
  meetingId,
  itemIds: items.map(item),
})

describe('the steps of meetings in a thread', () => {
  it('are the meeting and the resolution that decided a gate, with every item that came to it once', () => {
    const gates = [gateOf('gate-council', null, 'a1', 'a2'), gateOf('gate-council', null, 'a1')]
    expect(meetingSteps(gates, [meeting], [resolution])).toEqual([
      {
        id: 'meeting-m-2020-08-05',
        kind: 'meeting',
        itemIds: ['a1', 'a2'],
        title: '2021 사업 승인',
        on: meeting.period,
        won: null,
        count: null,
        href: { room: 'meetings', id: 'm-2020-08-05' },
        note: '금천구협치회의',
      },
      {
        id: 'resolution-r-2020-08-05',
        kind: 'resolution',
        itemIds: ['a1', 'a2'],
        title: '18개 사업 원안 의결',
        on: meeting.period,
        won: null,
        count: null,
        href: { room: 'meetings', id: 'm-2020-08-05' },
        note: '금천구협치회의',
      },
    ])
  })

  it('are the meeting alone where only the gate names it', () => {
    const steps = meetingSteps([gateOf('gate-joint', 'm-2020-08-05', 'a1')], [meeting], [resolution])
    expect(steps.map(({ kind, itemIds }) => [kind, itemIds])).toEqual([['meeting', ['a1']]])
  })

  it('are none where nothing came to a gate of theirs', () => {
    expect(meetingSteps([gateOf('gate-other', null, 'a1')], [meeting], [resolution])).toEqual([])
  })
})
