import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { addSeat, fillSeat } from '#rooms/organization/contract.ts'
import { type Council, done, holder, openCouncil, refusal } from '#tests/support/council-of-thirty.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import * as attend from '../contract-attendance.ts'
import { seeMinutes } from '../contract-minutes.ts'
import { seeReplies } from '../contract-replies.ts'
import { MeetingId } from '../core/meeting.ts'

/** The working group meets together with the council; one person sits in both. */
let room: RoomTest
let call: Council['call']
const joint = { bodyId: 'group', joinedBodyId: 'council' }

beforeAll(async () => {
  ;({ room, call } = await openCouncil())
  await room.run(addSeat, { bodyId: 'group', seatId: 'group-1', kind: 'appointed-civil', label: '모임 1번 자리' })
  expect(await room.run(fillSeat, { seatId: 'group-1', holder: holder(6) }, { on: '2021-01-01' })).toMatchObject(done)
})
afterAll(() => room.close())

const chairOf = (id: string): Actor => ({
  districtId: DistrictId.parse('geumcheon'),
  accountId: AccountId.parse('test-chair'),
  roles: ['subcommittee-chair'],
  grants: [{ role: 'subcommittee-chair', unit: { kind: 'subcommittee', id } }],
})
const unitsOf: RoomTest['means']['unitsOf'] = async (_ask, { kind, id }) =>
  kind === 'body' ? [{ kind: 'subcommittee', id, name: id }] : []

describe('the chair of the body that calls', () => {
  const sends = async (name: string, input: object) => {
    const handler = room.house.commands.get(name)
    if (handler === undefined) throw new Error(name)
    return await runCommand({ ...room.means, unitsOf }, { handler, actor: chairOf('group'), input, now: testNow })
  }

  it('counts a person in both bodies once, as the secretariat does', async () => {
    for (const meetingId of ['m-office', 'm-chair']) expect(await call(meetingId, joint)).toMatchObject(done)
    expect(await room.run(attend.gatherMembers, { meetingId: 'm-office' })).toMatchObject({ value: { enrolled: 30 } })
    expect(await sends('meetings.gather-members', { meetingId: 'm-chair' })).toMatchObject({
      value: { reply: { enrolled: 30 } },
    })
  })

  it('has the members of the body that joins told, and lets them check in', async () => {
    const change = { meetingId: 'm-told', heldOn: '2021-03-10', beginsAt: '16:00', place: '대강당', reason: '공사' }
    expect(await call('m-told', joint)).toMatchObject(done)
    expect(await sends('meetings.change-call', change)).toMatchObject(done)
    expect(room.told.at(-1)?.to[0]).toEqual({ accounts: [6, 7, 8, 9].map(holder) })
    const own = await room.ask(
      attend.seeOwnPart,
      { meetingId: MeetingId.parse('m-chair') },
      { role: 'resident', account: holder(7) },
    )
    expect(own).toMatchObject({ value: { label: '7번 자리', attendance: 'away' } })
  })
})

it('stands among the meetings of whoever sits in a body that joins, from its call; the bodies are asked for once', async () => {
  const days = [1, 2, 3].map((day) => `m-day-${day}`)
  for (const [at, id] of days.entries())
    expect(await call(id, { ...joint, heldOn: `2021-05-0${at + 1}` })).toMatchObject(done)
  const asked: string[] = []
  const noted = [...room.house.queries].map(([name, handler]): [string, typeof handler] => {
    const run: typeof handler.run = (context, input) => {
      asked.push(name)
      return handler.run(context, input)
    }
    return [name, { ...handler, run }]
  })
  const actor = { ...chairOf('group'), accountId: AccountId.parse(holder(7)), roles: ['resident' as const], grants: [] }
  const reader = { actor, now: testNow, queries: new Map(noted), unitsOf }
  const own = await reading(room.db, reader, (ask) => ask(attend.listOwnMeetings, {}))
  const ids = own.ok ? own.value.meetings.map(({ meeting }) => meeting.id) : []
  expect(ids).toEqual(expect.arrayContaining(['m-told', 'm-chair', ...days]))
  expect(asked.filter((name) => name === 'organization.list-bodies')).toHaveLength(1)
})

describe('the chair of another body', () => {
  const meetingId = MeetingId.parse('m-own')
  const asks = (actor: Actor) => ({ actor, now: testNow, queries: room.house.queries, unitsOf })

  it('sees neither its desk, nor who replied, nor its draft', async () => {
    expect(await call('m-own')).toMatchObject(done)
    for (const query of [attend.seeDesk, seeReplies] as const) {
      const asked = (id: string) => reading(room.db, asks(chairOf(id)), (ask) => ask(query, { meetingId }))
      expect(await asked('group')).toMatchObject(refusal('not-own-body'))
      expect(await asked('council')).toMatchObject(done)
    }
    const minutes = (id: string) => reading(room.db, asks(chairOf(id)), (ask) => ask(seeMinutes, { meetingId }))
    expect(await minutes('group')).toMatchObject(refusal('minutes-not-published'))
    expect(await minutes('council')).toMatchObject({ value: { versions: [] } })
  })
})
