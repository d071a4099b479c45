import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSeat, vacateSeat } from '#rooms/organization/contract.ts'
import { type Council, done, holder, openCouncil, refusal, seatIds } from '#tests/support/council-of-thirty.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import * as attend from '../contract-attendance.ts'
import { changeCall, seeCalled } from '../contract-calls.ts'
import { replyToNotice, seeReplies } from '../contract-replies.ts'
import * as votes from '../contract-votes.ts'
import { MeetingId } from '../core/meeting.ts'

let room: RoomTest
let call: Council['call']
let present: Council['present']

beforeAll(async () => {
  ;({ room, call, present } = await openCouncil())
  expect(await call('m-1')).toMatchObject(done)
  expect(await call('m-4', { form: 'written', heldOn: '2021-03-20' })).toMatchObject(done)
  expect(await room.run(attend.gatherMembers, { meetingId: 'm-1' })).toMatchObject(done)
  await present('m-1', 1, 16)
})
afterAll(() => room.close())

describe('in the room', () => {
  const meetingId = 'm-1'
  it('lets a member check in by the code, five tries long, and only a member', async () => {
    await present(meetingId, 9, 9, 'away')
    const desk = await room.ask(attend.seeDesk, { meetingId: MeetingId.parse(meetingId) }, { role: 'secretariat' })
    const code = (desk.ok && desk.value.code) || ''
    const checkIn = (typed: string, account = holder(9)) =>
      room.run(attend.checkIn, { meetingId, code: typed }, { role: 'resident', account })
    expect(await checkIn(code, 'stranger')).toMatchObject(refusal('not-a-member'))
    const wrong = code === '000000' ? '111111' : '000000'
    expect(await checkIn(wrong)).toMatchObject({ value: { here: false, triesLeft: 4 } })
    expect(await checkIn(code)).toMatchObject({ value: { here: true } })
    expect(await checkIn(code)).toMatchObject(refusal('already-here'))
    await present(meetingId, 9, 9, 'away')
    for (let left = 3; left >= 0; left -= 1) expect(await checkIn(wrong)).toMatchObject({ value: { triesLeft: left } })
    expect(await checkIn(code)).toMatchObject(refusal('too-many-codes'))
    await present(meetingId, 9, 9)
  })
})

describe('a resolution in writing', () => {
  it('waits for its replies, counts them by name, and enters the register', async () => {
    const open = { voteId: 'w-1', meetingId: 'm-4', agendaNo: 1, method: 'written' as const, motion: '서면 의결' }
    expect(await room.run(votes.openVote, { ...open, method: 'show' })).toMatchObject(
      refusal('written-only-in-writing'),
    )
    expect(await room.run(votes.openVote, open)).toMatchObject(refusal('reply-date-needed'))
    expect(await room.run(votes.openVote, { ...open, replyBy: '2021-03-20' })).toMatchObject(done)
    expect(room.told.at(-1)).toMatchObject({ kind: 'meetings.reply-asked' })
    const reply = await room.run(
      votes.castVote,
      { voteId: 'w-1', choice: 'for' },
      { role: 'resident', account: holder(6) },
    )
    expect(reply).toMatchObject(done)
    const paper = (to: number) =>
      Array.from({ length: to }, (_, at) => ({ personNo: at + 1, choice: 'for' as const })).filter(
        ({ personNo }) => personNo !== 6,
      )
    const close = (to: number) => room.run(votes.closeVote, { voteId: 'w-1', choices: paper(to) })
    expect(await close(20)).toMatchObject(refusal('replies-still-due', { missing: 10 }))
    expect(await close(30)).toMatchObject({ value: { counted: { inFavour: 30, carried: true } } })
    expect(await room.run(attend.closeMeeting, { meetingId: 'm-4' })).toMatchObject({
      value: { attendance: 30, round: '2021-1차' },
    })
  })
})

describe('before the meeting', () => {
  const meetingId = MeetingId.parse('m-7')
  const says = (answer: 'coming' | 'not-coming', account: string, id = 'm-7') =>
    room.run(replyToNotice, { meetingId: id, answer }, { role: 'resident', account })
  const foreseen = async () => {
    const seen = await room.ask(seeReplies, { meetingId }, { role: 'secretariat' })
    return seen.ok && [seen.value.coming, seen.value.notComing, seen.value.silent, seen.value.needed]
  }
  const answer = async () => {
    const seen = await room.ask(attend.seeOwnPart, { meetingId }, { role: 'resident', account: holder(6) })
    return seen.ok && seen.value.answer
  }

  it('a member says whether they come, and otherwise; who comes is told by seats until attendance is taken', async () => {
    expect(await call('m-7', { heldOn: '2021-03-25' })).toMatchObject(done)
    expect(await answer()).toBe('silent')
    expect(await foreseen()).toEqual([0, 0, 30, 16])
    expect(await says('coming', holder(6))).toMatchObject(done)
    expect(await says('coming', holder(7))).toMatchObject(done)
    expect(await says('not-coming', holder(7))).toMatchObject(done)
    expect([await answer(), await foreseen()]).toEqual(['coming', [1, 1, 28, 16]])
    expect(await says('coming', 'stranger')).toMatchObject(refusal('not-a-member'))
    expect(await says('coming', holder(6), 'm-none')).toMatchObject(refusal('meeting-not-found'))
    expect(await room.ask(seeReplies, { meetingId }, { role: 'resident', account: holder(6) })).toMatchObject(
      refusal('not-permitted'),
    )
  })

  it('a change of the room keeps what was said, one of the day asks anew', async () => {
    const change = { meetingId, heldOn: '2021-03-25', beginsAt: '15:00', place: '대강당', reason: '공사' }
    const called = await room.ask(seeCalled, { meetingId })
    const beginsAt = called.ok ? called.value.meeting.beginsAt : ''
    expect(await room.run(changeCall, { ...change, beginsAt })).toMatchObject(done)
    expect(await foreseen()).toEqual([1, 1, 28, 16])
    expect(await room.run(changeCall, { ...change, beginsAt, heldOn: '2021-03-26' })).toMatchObject(done)
    expect([await answer(), await foreseen()]).toEqual(['silent', [0, 0, 30, 16]])
    expect(await says('coming', holder(6))).toMatchObject(done)
    expect(await room.run(attend.gatherMembers, { meetingId })).toMatchObject(done)
    expect([await answer(), await foreseen()]).toEqual([null, [0, 0, 30, 16]])
    expect(await says('coming', holder(6))).toMatchObject(refusal('wrong-state', { state: 'gathering' }))
  })

  it('a meeting in writing is answered by its votes', async () => {
    expect(await call('m-8', { form: 'written', heldOn: '2021-04-20' })).toMatchObject(done)
    expect(await says('coming', holder(6), 'm-8')).toMatchObject(refusal('held-in-writing'))
  })
})

it('lists a meeting for whoever holds a seat on its day, and for nobody whose seat ends before', async () => {
  expect(await call('m-6', { heldOn: '2021-06-01' })).toMatchObject(done)
  const account = 'holder-new'
  await sql`insert into account (district_id, account_id, display_name, purpose)
    values ('geumcheon', ${account}, '위원', '참여')`.execute(room.db)
  const [seatId = '', left = ''] = [seatIds[8], seatIds[7]]
  for (const id of [seatId, left])
    expect(await room.run(vacateSeat, { seatId: id }, { on: '2021-05-01' })).toMatchObject(done)
  const filled = await room.run(fillSeat, { seatId, until: '2022-12-31', holder: account }, { on: '2021-05-02' })
  expect(filled).toMatchObject(done)
  const meetingId = MeetingId.parse('m-6')
  const listed = async (who: string) => {
    const own = await room.ask(attend.listOwnMeetings, {}, { role: 'resident', account: who })
    return own.ok && own.value.meetings.some(({ meeting }) => meeting.id === meetingId)
  }
  const seen = async (who: string) =>
    (await room.ask(attend.seeOwnPart, { meetingId }, { role: 'resident', account: who })).ok
  expect([await listed(account), await seen(account)]).toEqual([true, true])
  for (const no of [8, 9]) expect([await listed(holder(no)), await seen(holder(no))]).toEqual([false, false])
})
