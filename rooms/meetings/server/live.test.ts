import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealingWith } from '#apps/sealing.ts'
import { inTransaction } from '#db/connect.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { seeGate } from '#rooms/items/contract.ts'
import { type Council, done, holder, openCouncil, refusal } from '#tests/support/council-of-thirty.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { listMeetings, seeMeeting } from '../contract.ts'
import * as attend from '../contract-attendance.ts'
import * as calls from '../contract-calls.ts'
import * as minutes from '../contract-minutes.ts'
import * as votes from '../contract-votes.ts'
import { MeetingId } from '../core/meeting.ts'
import { forgetMember } from '../store/allowance-queries.ts'
import { attendanceStatistics } from '../store/attendance-statistics.ts'
import { resealBankAccounts } from './reseal-bank-accounts.ts'

const district = DistrictId.parse('geumcheon')
let room: RoomTest
let call: Council['call']
let present: Council['present']

beforeAll(async () => {
  ;({ room, call, present } = await openCouncil())
  expect(await call('m-1')).toMatchObject(done)
})
afterAll(() => room.close())

describe('the governance council of 30', () => {
  const meetingId = 'm-1'
  it('is refused with 15 and opens with 16', async () => {
    const own = { meetingId }
    expect(await room.run(attend.openMeeting, own)).toMatchObject(refusal('wrong-state', { state: 'called' }))
    expect(await room.run(attend.gatherMembers, own)).toMatchObject({ value: { enrolled: 30 } })
    expect(await present(meetingId, 1, 15)).toMatchObject({ value: { present: 15, needed: 16 } })
    expect(await present(meetingId, 99, 99)).toMatchObject(refusal('no-such-member'))
    expect(await present(meetingId, 16, 16, 'proxy')).toMatchObject(refusal('proxy-not-allowed'))
    expect(await room.run(attend.openMeeting, own)).toMatchObject(
      refusal('below-quorum', { enrolled: 30, present: 15, needed: 16 }),
    )
    expect(await present(meetingId, 16, 16)).toMatchObject({ value: { present: 16 } })
    expect(await room.run(attend.openMeeting, own)).toMatchObject({ value: { present: 16 } })
    expect(await room.ask(calls.seeCalled, { meetingId: MeetingId.parse(meetingId) })).toMatchObject({
      value: { enrolled: 30, present: 16, needed: 16, round: '2021-1차' },
    })
  })

  it('recuses a member and votes by roll: the numbers and the rule are kept, and the gate is decided', async () => {
    const recuse = { meetingId, agendaNo: 1, personNo: 16, ground: 'withdrew' as const, reason: '자기 단체의 사업' }
    expect(await room.run(votes.recuseMember, { ...recuse, agendaNo: 9 })).toMatchObject(refusal('no-such-point'))
    expect(await room.run(votes.recuseMember, { ...recuse, personNo: 99 })).toMatchObject(refusal('no-such-member'))
    expect(await room.run(votes.recuseMember, recuse)).toMatchObject(done)
    expect(await room.run(votes.recuseMember, recuse)).toMatchObject(refusal('already-recused'))
    const open = { voteId: 'v-1', meetingId, agendaNo: 1, method: 'roll' as const, motion: '원안 의결' }
    expect(await room.run(votes.openVote, { ...open, agendaNo: 2 })).toMatchObject(refusal('not-a-motion'))
    await present(meetingId, 15, 15, 'away')
    expect(await room.run(votes.openVote, open)).toMatchObject(refusal('below-quorum', { present: 15 }))
    await present(meetingId, 15, 15)
    expect(await room.run(votes.openVote, open)).toMatchObject(done)
    expect(await room.run(votes.openVote, { ...open, voteId: 'v-2' })).toMatchObject(refusal('vote-still-open'))
    expect(await room.run(votes.recuseMember, { ...recuse, personNo: 1 })).toMatchObject(refusal('already-voted-on'))
    expect(await room.run(attend.closeMeeting, { meetingId })).toMatchObject(refusal('vote-still-open'))
    const roll = (people: number) =>
      Array.from({ length: people }, (_, at) => ({
        personNo: at + 1,
        choice: at < 8 ? ('for' as const) : ('against' as const),
      }))
    const close = (choices: ReturnType<typeof roll>) => room.run(votes.closeVote, { voteId: 'v-1', choices })
    expect(await close(roll(16))).toMatchObject(refusal('recused'))
    expect(await close(roll(14))).toMatchObject(refusal('choices-missing', { missing: 1 }))
    const [one, two] = await Promise.all([close(roll(15)), close(roll(15))])
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1)
    expect([one, two].find(({ ok }) => !ok)).toMatchObject(refusal('vote-closed'))
    expect([one, two].find(({ ok }) => ok)).toMatchObject({
      value: {
        counted: { enrolled: 30, present: 16, recused: 1, base: 15, needed: 8, inFavour: 8, against: 7, carried: true },
      },
    })
  })

  it('decides the gate of its items in the same transaction, once', async () => {
    const gate = {
      voteId: 'v-1',
      gateId: 'council-2022',
      cycleId: 'plan-2022',
      name: '협치회의 승인',
      order: 1,
      entries: ['stream'],
    }
    const rejected = [{ itemId: 'stream', outcome: 'rejected' as const }]
    expect(await room.run(votes.decideGateByVote, { ...gate, voteId: 'none' })).toMatchObject(refusal('vote-not-found'))
    expect(await room.run(votes.decideGateByVote, { ...gate, outcomes: rejected })).toMatchObject(
      refusal('rejection-without-reason'),
    )
    expect(await room.run(votes.decideGateByVote, { ...gate, outcomes: [] })).toMatchObject(
      refusal('does-not-reconcile'),
    )
    const passed = { ...gate, outcomes: [{ itemId: 'stream', outcome: 'passed' as const, won: 50_000_000 as never }] }
    const both = await Promise.all([passed, passed].map((one) => room.run(votes.decideGateByVote, one)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await room.ask(seeGate, { gateId: 'council-2022' as never })).toMatchObject({
      value: { gate: { meetingId, decider: '금천구협치회의', kind: 'resolution' } },
    })
  })

  it('votes in secret: who voted and what was chosen stand in no row together, and the sums go', async () => {
    await room.run(votes.openVote, { voteId: 'v-3', meetingId, agendaNo: 1, method: 'secret', motion: '부위원장 선출' })
    const cast = (no: number, choice: 'for' | 'against' | 'abstain') =>
      room.run(votes.castVote, { voteId: 'v-3', choice }, { role: 'resident', account: holder(no) })
    expect(await room.run(votes.castVote, { voteId: 'none', choice: 'for' }, { role: 'resident' })).toMatchObject(
      refusal('vote-not-found'),
    )
    expect(await room.run(votes.castVote, { voteId: 'v-3', choice: 'for' }, { role: 'resident' })).toMatchObject(
      refusal('not-a-member'),
    )
    expect(
      await Promise.all([cast(6, 'for'), cast(6, 'against')]).then((all) => all.filter(({ ok }) => ok)),
    ).toHaveLength(1)
    expect(await cast(7, 'for')).toMatchObject(done)
    expect(
      await room.run(votes.castVote, { voteId: 'v-1', choice: 'for' }, { role: 'resident', account: holder(8) }),
    ).toMatchObject(refusal('not-cast-by-members'))
    const own = await room.ask(
      attend.seeOwnPart,
      { meetingId: MeetingId.parse(meetingId) },
      { role: 'resident', account: holder(7) },
    )
    expect(own).toMatchObject({ value: { attendance: 'here', votes: [{ voted: true, mayVote: false, choice: null }] } })
    const box = await sql<{ n: string }>`select count(*)::text as n from named_choice where vote_id = 'v-3'`.execute(
      room.db,
    )
    expect(box.rows[0]?.n).toBe('0')
    expect(await room.run(votes.closeVote, { voteId: 'v-3', choices: [{ personNo: 1, choice: 'for' }] })).toMatchObject(
      refusal('choices-not-taken'),
    )
    expect(await room.run(votes.closeVote, { voteId: 'v-3' })).toMatchObject({ value: { counted: { carried: false } } })
    expect(await cast(8, 'for')).toMatchObject(refusal('vote-closed'))
    const left = await sql<{ n: string }>`select count(*)::text as n from secret_box`.execute(room.db)
    expect(left.rows[0]?.n).toBe('0')
    const recorded = await sql<{
      body: string
    }>`select body::text as body from record_body where body::text like '%v-3%'`.execute(room.db)
    expect(recorded.rows.filter(({ body }) => body.includes('choice') && !body.includes('choices'))).toEqual([])
  })

  it('counts a show of hands, closes, and stands in the register with its round and resolution', async () => {
    await room.run(votes.openVote, { voteId: 'v-4', meetingId, agendaNo: 1, method: 'show', motion: '부대 의견' })
    const close = (count: object | null) => room.run(votes.closeVote, { voteId: 'v-4', count } as never)
    expect(await close(null)).toMatchObject(refusal('count-needed'))
    expect(await close({ inFavour: 20, against: 0 })).toMatchObject(refusal('counts-do-not-add-up', { voters: 15 }))
    expect(await close({ inFavour: 10, against: 2 })).toMatchObject({
      value: { counted: { abstained: 3, carried: true } },
    })
    expect(await room.run(attend.noteDiscussion, { meetingId, agendaNo: 7, notes: '없음' })).toMatchObject(
      refusal('no-such-point'),
    )
    expect(
      await room.run(attend.noteDiscussion, { meetingId, agendaNo: 1, notes: '유지비를 확인하자는 의견' }),
    ).toMatchObject(done)
    const before = await room.ask(listMeetings, {})
    expect(before.ok && before.value.meetings).toEqual([])
    expect(await room.run(attend.closeMeeting, { meetingId })).toMatchObject({
      value: { round: '2021-1차', attendance: 22 },
    })
    expect(await room.run(attend.closeMeeting, { meetingId })).toMatchObject(
      refusal('wrong-state', { state: 'closed' }),
    )
    expect(await room.ask(seeMeeting, { meetingId: MeetingId.parse(meetingId) })).toMatchObject({
      value: {
        meeting: { round: { year: 2021, no: 1 }, attendance: 22, groupText: '금천구협치회의' },
        resolutions: [
          { id: 'v-1', inFavour: 8, present: 16, enrolled: 30, base: 15, needed: 8, gateId: 'council-2022' },
          { id: 'v-4', inFavour: 10 },
        ],
        findings: [],
      },
    })
  })

  it('has minutes drafted from what happened, written, corrected, approved and published', async () => {
    const seen = await room.ask(minutes.seeMinutes, { meetingId: MeetingId.parse(meetingId) }, { role: 'secretariat' })
    const draft = (seen.ok && seen.value.draft) || ''
    const told = ['재적 30명 중 16명', '회피 1명', '가결 (기명). 재적 30명, 출석 16명', '유지비를 확인', '2021-1차']
    for (const words of told) expect(draft).toContain(words)
    const write = (after: number, text: string, correction: string | null = null) =>
      room.run(minutes.writeMinutes, { meetingId, after, text, correction })
    expect(await room.run(minutes.publishMinutes, { meetingId })).toMatchObject(refusal('minutes-not-written'))
    expect(await write(0, draft)).toMatchObject({ value: { version: 1 } })
    expect(await write(0, draft)).toMatchObject(refusal('minutes-changed-meanwhile', { version: 1 }))
    expect(await write(1, `${draft}\n끝.`)).toMatchObject(refusal('correction-needed'))
    expect(await write(1, `${draft}\n끝.`, '맺음말을 더함')).toMatchObject({ value: { version: 2 } })
    expect(await room.ask(minutes.seeMinutes, { meetingId: MeetingId.parse(meetingId) })).toMatchObject(
      refusal('minutes-not-published'),
    )
    const approve = (version: number, atMeeting: string) =>
      room.run(minutes.approveMinutes, { meetingId, version, atMeeting })
    expect(await approve(9, 'm-1')).toMatchObject(refusal('minutes-not-written'))
    expect(await approve(2, 'm-1')).toMatchObject(refusal('not-a-later-meeting'))
    expect(await approve(2, 'm-2')).toMatchObject(refusal('not-a-later-meeting'))
    await call('m-4', { form: 'written', heldOn: '2021-03-20' })
    expect(await approve(2, 'm-4')).toMatchObject(done)
    expect(await approve(2, 'm-4')).toMatchObject(refusal('minutes-approved-already'))
    expect(await room.run(minutes.publishMinutes, { meetingId })).toMatchObject(done)
    expect(await room.run(minutes.publishMinutes, { meetingId })).toMatchObject(refusal('minutes-published-already'))
    expect(await room.ask(minutes.seeMinutes, { meetingId: MeetingId.parse(meetingId) })).toMatchObject({
      value: {
        draft: null,
        versions: [{ version: 2 }],
        difference: null,
        approved: { at: 'm-4' },
      },
    })
    const clerk = { role: 'secretariat' } as const
    const compare = (more: object) =>
      room.ask(minutes.seeMinutes, { meetingId: MeetingId.parse(meetingId), ...more }, clerk)
    const difference = { version: 2, lines: [{ kind: 'added', text: '끝.' }] }
    expect(await compare({})).toMatchObject({ value: { versions: [{}, {}], difference } })
    expect(await compare({ compared: 1 })).toMatchObject({ value: { difference: null } })
  })

  it('pays civilians once, keeps accounts sealed until then, and leaves nothing of them', async () => {
    const give = (no: number) =>
      room.run(
        minutes.giveAccount,
        { meetingId, bank: '우리은행', number: '1002-345-678901', holder: '홍길동' },
        { role: 'resident', account: holder(no) },
      )
    expect(await give(6)).toMatchObject(refusal('no-payment-sheet'))
    expect(await room.run(minutes.recordPayment, { meetingId })).toMatchObject(refusal('no-payment-sheet'))
    const payFrom = (costLineId: string) => room.run(minutes.makePaymentSheet, { meetingId, costLineId })
    expect(await payFrom('line-9')).toMatchObject(refusal('cost-line-not-known'))
    expect(await payFrom('line-1')).toMatchObject({
      value: { sum: 11 * 70_000, paid: 11 },
    })
    expect(await room.run(minutes.makePaymentSheet, { meetingId })).toMatchObject(refusal('sheet-made-already'))
    const set = { meetingId, personNo: 10, won: 100_000 as never, reason: '사회를 맡음' }
    expect(await room.run(minutes.setAllowance, { ...set, personNo: 30 })).toMatchObject(refusal('no-such-member'))
    expect(await room.run(minutes.setAllowance, set)).toMatchObject({ value: { sum: 800_000 } })
    expect(await give(6)).toMatchObject(done)
    const account = sql<{ account: string }>`
      select bank_account as account from allowance where bank_account is not null`
    expect((await account.execute(room.db)).rows).toEqual([{ account: expect.not.stringContaining('1002') }])
    const [older, newer] = [testSignIn.sealing, sealingWith([{ id: 'newer', key: randomBytes(32) }])]
    const both = { ...newer, open: older.open }
    expect(await resealBankAccounts(room.db, both, district)).toEqual({ sealed: 1, unopened: 0 })
    expect(await resealBankAccounts(room.db, newer, district)).toEqual({ sealed: 0, unopened: 0 })
    expect(await resealBankAccounts(room.db, older, district)).toEqual({ sealed: 0, unopened: 1 })
    expect(await room.ask(minutes.listOwnAllowances, {}, { role: 'resident', account: holder(6) })).toMatchObject({
      value: { allowances: [{ won: 70_000, hasAccount: true, paidOn: null }] },
    })
    expect(await room.run(minutes.recordPayment, { meetingId })).toMatchObject({
      value: { sum: 800_000, destroyed: 1 },
    })
    expect(await room.run(minutes.recordPayment, { meetingId })).toMatchObject(refusal('sheet-paid-already'))
    expect(await give(6)).toMatchObject(refusal('sheet-paid-already'))
    const left = await sql<{ text: string }>`
      select concat((select string_agg(a::text, ' ') from allowance a), (select string_agg(b::text, ' ') from record_body b)) as text
    `.execute(room.db)
    for (const word of ['s1.', '1002-345', '우리은행', '홍길동']) expect(left.rows[0]?.text).not.toContain(word)
    expect(
      await room.ask(minutes.seePaymentSheet, { meetingId: MeetingId.parse(meetingId) }, { role: 'secretariat' }),
    ).toMatchObject({
      value: { sheet: { sum: 800_000, costLine: { label: '금천구협치회의 참석수당' } } },
    })
  })

  it('pays nobody twice for a day', async () => {
    await call('m-5', { topic: '같은 날 다른 회의' })
    await room.run(attend.gatherMembers, { meetingId: 'm-5' })
    await present('m-5', 4, 20)
    await room.run(attend.openMeeting, { meetingId: 'm-5' })
    expect(await room.run(attend.closeMeeting, { meetingId: 'm-5' })).toMatchObject({ value: { round: '2021-2차' } })
    // Seats 6 to 16 were paid by the first meeting of the day; 17 to 20 were not there.
    expect(await room.run(minutes.makePaymentSheet, { meetingId: 'm-5' })).toMatchObject({
      value: { paid: 4, sum: 280_000 },
    })
  })

  it('tells person-times and persons apart', async () => {
    expect(await room.ask(minutes.seeAttendanceStatistics, { year: 2021 })).toMatchObject({
      value: { rows: [{ year: 2021, bodyId: 'council', meetings: 2, personTimes: 33, persons: 20 }] },
    })
    expect(await room.ask(minutes.seeAttendanceStatistics, {})).toMatchObject({ value: { rows: [{ meetings: 2 }] } })
  })
})

it('forgets an account wherever it stood, and still counts who came', async () => {
  await inTransaction(room.db, (trx) => forgetMember(trx, district, AccountId.parse(holder(6))))
  expect(await room.ask(attend.listOwnMeetings, {}, { role: 'resident', account: holder(6) })).toMatchObject({
    value: { meetings: [] },
  })
  expect(await room.ask(attend.listOwnMeetings, {}, { role: 'resident', account: holder(7) })).toMatchObject({
    value: { meetings: [{ label: '7번 자리' }, {}, {}] },
  })
  const rows = await inTransaction(room.db, (trx) => attendanceStatistics(trx, district, 2021))
  expect(rows[0]).toMatchObject({ personTimes: 33 })
})
