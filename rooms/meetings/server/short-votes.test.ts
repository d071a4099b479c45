import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { type Council, done, holder, openCouncil, refusal } from '#tests/support/council-of-thirty.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { seeMeeting } from '../contract.ts'
import * as attend from '../contract-attendance.ts'
import { seeMinutes } from '../contract-minutes.ts'
import * as votes from '../contract-votes.ts'
import { MeetingId } from '../core/meeting.ts'

let room: RoomTest
let call: Council['call']
let present: Council['present']

beforeAll(async () => {
  ;({ room, call, present } = await openCouncil())
})
afterAll(() => room.close())

/** Sends a command on a later day than the tests' own. */
const later = async (name: string, input: object, who: 'secretariat' | 'resident', account = 'test-secretariat') => {
  const handler = room.house.commands.get(name)
  if (handler === undefined) throw new Error(name)
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(account), roles: [who] }
  return await runCommand(room.means, { handler, actor, input, now: Instant.parse('2021-03-20T01:00:00.000Z') })
}

describe('a vote whose quorum has gone', () => {
  const meetingId = MeetingId.parse('m-1')

  it('is closed as not carried, for each way of voting, and the meeting closes after it', async () => {
    expect(await call('m-1')).toMatchObject(done)
    await room.run(attend.gatherMembers, { meetingId })
    await present('m-1', 1, 16)
    await room.run(attend.openMeeting, { meetingId })
    for (const method of ['show', 'roll', 'secret'] as const) {
      const open = { voteId: `v-${method}`, meetingId, agendaNo: 1, method, motion: `원안 의결 ${method}` }
      expect(await room.run(votes.openVote, open)).toMatchObject(done)
      await present('m-1', 16, 16, 'away')
      expect(await room.run(votes.closeVote, { voteId: open.voteId })).toMatchObject({
        value: { counted: { enrolled: 30, present: 15, shortOf: 16, carried: false } },
      })
      expect(await room.run(votes.openVote, { ...open, voteId: 'v-none' })).toMatchObject(refusal('below-quorum'))
      await present('m-1', 16, 16)
    }
    expect(await room.run(attend.closeMeeting, { meetingId })).toMatchObject(done)
  })

  it('is told as such in the register and the minutes, and resolves nothing', async () => {
    const told = '성원 미달로 부결 (거수). 재적 30명, 출석 15명으로 의결에 필요한 16명에 미치지 못함.'
    const seen = await room.ask(seeMeeting, { meetingId })
    expect(seen).toMatchObject({
      value: { resolutions: [], rejected: [{ id: 'v-roll' }, { id: 'v-secret' }, { id: 'v-show' }] },
    })
    const minutes = await room.ask(seeMinutes, { meetingId }, { role: 'secretariat' })
    expect(minutes.ok && minutes.value.draft).toContain(`⇒ 원안 의결 show: ${told}`)
  })
})

describe('a vote in writing', () => {
  const meetingId = MeetingId.parse('m-2')
  const reply = { voteId: 'w-1', choice: 'for' as const }

  it('takes no reply after its last day, and says so', async () => {
    expect(await call('m-2', { form: 'written', heldOn: '2021-03-09' })).toMatchObject(done)
    const open = { voteId: 'w-1', meetingId, agendaNo: 1, method: 'written' as const, motion: '서면 의결' }
    expect(await room.run(votes.openVote, { ...open, replyBy: '2021-03-03' })).toMatchObject(done)
    expect(await room.run(votes.castVote, reply, { role: 'resident', account: holder(6) })).toMatchObject(done)
    expect(await later('meetings.cast-vote', reply, 'resident', holder(7))).toMatchObject(
      refusal('replies-closed', { replyBy: '2021-03-03' }),
    )
  })

  it('is closed as not carried where too few have replied, with the papers that came in time, and the meeting after it', async () => {
    const choices = [
      { personNo: 1, choice: 'against' },
      { personNo: 2, choice: null },
    ]
    expect(await later('meetings.close-vote', { voteId: 'w-1', choices }, 'secretariat')).toMatchObject({
      value: { reply: { counted: { inFavour: 1, against: 1, present: 2, shortOf: 16, carried: false } } },
    })
    expect(await later('meetings.close-meeting', { meetingId }, 'secretariat')).toMatchObject({
      value: { reply: { attendance: 2 } },
    })
  })
})
