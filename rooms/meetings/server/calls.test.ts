import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { type Council, done, holder, openCouncil, refusal, seatIds } from '#tests/support/council-of-thirty.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import * as attend from '../contract-attendance.ts'
import * as calls from '../contract-calls.ts'
import { MeetingId } from '../core/meeting.ts'
import { defaultRules } from '../core/meeting-rules.ts'

const district = DistrictId.parse('geumcheon')
let room: RoomTest
let call: Council['call']
let present: Council['present']

beforeAll(async () => {
  ;({ room, call, present } = await openCouncil())
})
afterAll(() => room.close())

describe('a call', () => {
  it('is refused with a reason each, and told to the members', async () => {
    expect(await call('m-1', { heldOn: '2021-03-08' })).toMatchObject(
      refusal('short-notice', { earliest: '2021-03-09' }),
    )
    expect(await call('m-1', { bodyId: 'nobody' })).toMatchObject(refusal('body-not-found'))
    expect(await call('m-1', { joinedBodyId: 'nobody' })).toMatchObject(refusal('body-not-found'))
    expect(await call('m-1', { bodyId: 'group' })).toMatchObject(refusal('nobody-enrolled'))
    expect(await call('m-1', { calledBy: 'members', session: 'extraordinary', requestId: 'r-9' })).toMatchObject(
      refusal('request-not-found'),
    )
    expect(await call('m-1')).toMatchObject(done)
    expect(await call('m-1')).toMatchObject(refusal('meeting-id-taken'))
    expect(room.told.at(-1)).toMatchObject({ kind: 'meetings.called', path: '/called-meetings/m-1' })
    expect(room.told.at(-1)?.to[0]).toEqual({ accounts: [6, 7, 8, 9].map(holder) })
  })

  it('of members counts each seat once, and is due at exactly a third', async () => {
    const ask = (seats: readonly string[]) => room.run(calls.joinRequest, { requestId: 'r-1', seatIds: [...seats] })
    const request = { requestId: 'r-1', bodyId: 'council', purpose: '예산 변경', seatIds: seatIds.slice(0, 8) }
    expect(await ask(['seat-01'])).toMatchObject(refusal('request-not-found'))
    expect(await room.run(calls.requestMeeting, { ...request, bodyId: 'none' })).toMatchObject(
      refusal('body-not-found'),
    )
    expect(await room.run(calls.requestMeeting, { ...request, seatIds: ['stranger'] })).toMatchObject(
      refusal('not-members', { seatIds: ['stranger'] }),
    )
    expect(await room.run(calls.requestMeeting, request)).toMatchObject({
      value: { asking: 8, needed: 10, due: false },
    })
    expect(await room.run(calls.requestMeeting, request)).toMatchObject(refusal('request-id-taken'))
    expect(await ask([...seatIds.slice(0, 9)])).toMatchObject({ value: { asking: 9, due: false } })
    const out = { calledBy: 'members', session: 'extraordinary', requestId: 'r-1' }
    expect(await call('m-2', out)).toMatchObject(refusal('request-not-due', { asking: 9, needed: 10 }))
    expect(await ask(['seat-10', 'seat-01'])).toMatchObject({ value: { asking: 10, due: true } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'meetings.request-due' })
    expect(await room.ask(calls.listRequests, {})).toMatchObject({ value: { requests: [{ due: true, needed: 10 }] } })
    expect(await call('m-2', out)).toMatchObject(done)
    expect(await call('m-3', out)).toMatchObject(refusal('request-used', { meetingId: 'm-2' }))
    expect(await room.ask(calls.listRequests, {})).toMatchObject({ value: { requests: [] } })
  })

  it('changes with a reason, and its calendar entry with it, until it is cancelled', async () => {
    const entry = async () => {
      const seen = await room.ask(calls.seeInvitation, { meetingId: MeetingId.parse('m-2') })
      return seen.ok ? seen.value.text : ''
    }
    expect(await entry()).toContain('UID:m-2@geumcheon.madang')
    expect(await entry()).toContain('DTSTART:20210309T060000Z')
    const when = { meetingId: 'm-2', heldOn: '2021-03-16', beginsAt: '10:00', place: '대강당', reason: '집중호우' }
    expect(await room.run(calls.changeCall, { ...when, meetingId: 'none' })).toMatchObject(refusal('meeting-not-found'))
    expect(await room.run(calls.changeCall, { ...when, heldOn: '2021-03-05' })).toMatchObject(refusal('short-notice'))
    expect(await room.run(calls.changeCall, when)).toMatchObject({ value: { sequence: 1 } })
    expect(await entry()).toMatch(/SEQUENCE:1[\s\S]*DTSTART:20210316T010000Z[\s\S]*STATUS:CONFIRMED/)
    expect(await room.run(calls.cancelCall, { meetingId: 'none', reason: '없음' })).toMatchObject(
      refusal('meeting-not-found'),
    )
    expect(await room.run(calls.cancelCall, { meetingId: 'm-2', reason: '안건 철회' })).toMatchObject(done)
    expect(await entry()).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/)
    expect(await room.run(calls.changeCall, when)).toMatchObject(refusal('wrong-state', { state: 'cancelled' }))
    expect(await room.ask(calls.seeCalled, { meetingId: MeetingId.parse('m-2') })).toMatchObject({
      value: { round: null, changes: [{ what: 'postponed', heldOn: '2021-03-09' }, { what: 'cancelled' }] },
    })
  })
})

it('a body sets its own rules, which hold for meetings called afterwards', async () => {
  const own = { ...defaultRules('governance-council'), noticeDays: 3, proxies: true }
  expect(await room.ask(calls.seeMeetingRules, { bodyId: 'council' as never })).toMatchObject({ value: { own: false } })
  expect(await room.run(calls.setMeetingRules, { bodyId: 'none', rules: own })).toMatchObject(refusal('body-not-found'))
  expect(await room.run(calls.setMeetingRules, { bodyId: 'council', rules: own })).toMatchObject(done)
  expect(await room.ask(calls.seeMeetingRules, { bodyId: 'council' as never })).toMatchObject({
    value: { own: true, rules: { proxies: true } },
  })
  expect(await call('m-6', { heldOn: '2021-03-05' })).toMatchObject(done)
  const add = (more: object) =>
    room.run(calls.placeOnAgenda, { meetingId: 'm-6', title: '안양천', itemId: 'stream', ...more })
  expect(await add({ agendaKind: 'report' })).toMatchObject(refusal('item-only-in-a-motion'))
  expect(await add({ itemId: 'unknown' })).toMatchObject(refusal('item-not-known'))
  expect(await add({})).toMatchObject({ value: { no: 3 } })
  const place = (...itemIds: string[]) =>
    room.run(calls.placeItems, { meetingId: 'm-6', itemIds: itemIds.map((id) => ItemId.parse(id)) })
  expect(await place()).toMatchObject(refusal('items-needed'))
  expect(await place('stream', 'unknown')).toMatchObject(refusal('item-not-known'))
  expect(await place('stream')).toMatchObject(refusal('items-there-already'))
  const enteredOn = { from: '2021-01-04', to: '2021-01-04', precision: 'day' as const }
  for (const itemId of ['bench', 'lamp'])
    await room.run(enterItem, {
      ...{ itemId: ItemId.parse(itemId), cycleId: 'plan-2022', kind: 'proposal', title: `새 ${itemId}`, enteredOn },
    })
  expect(await place('stream', 'bench', 'lamp', 'bench')).toMatchObject({ value: { placed: 2 } })
  const seen = await room.ask(calls.seeCalled, { meetingId: MeetingId.parse('m-6') })
  expect(seen.ok && seen.value.agenda.slice(3).map(({ no, kind, title }) => [no, kind, title])).toEqual([
    [4, 'motion', '새 bench'],
    [5, 'motion', '새 lamp'],
  ])
  await room.run(attend.gatherMembers, { meetingId: 'm-6' })
  expect(await present('m-6', 1, 1, 'proxy')).toMatchObject({ value: { present: 1 } })
})

it('twenty clerks at once open one meeting once, on a pool of as many connections', async () => {
  await present('m-6', 2, 20)
  const db = connect(room.connection, { max: 20 })
  const handler = room.house.commands.get('meetings.open-meeting')
  if (handler === undefined) throw new Error('not mounted')
  const actor = {
    districtId: district,
    accountId: AccountId.parse('test-secretariat'),
    roles: ['secretariat' as const],
  }
  const opened = await Promise.all(
    Array.from({ length: 20 }, () =>
      runCommand({ ...room.means, db }, { handler, actor, input: { meetingId: 'm-6' }, now: testNow }),
    ),
  )
  await db.destroy()
  expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
  expect(opened.filter(({ ok }) => !ok).every((one) => !one.ok && one.refusal.kind === 'wrong-state')).toBe(true)
})
