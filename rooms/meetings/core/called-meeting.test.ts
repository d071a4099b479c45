import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { type CalledMeeting, callMeeting, inState, noticeInTime } from './called-meeting.ts'
import { MeetingId } from './meeting.ts'
import { MeetingRequestId } from './meeting-request.ts'
import { defaultRules } from './meeting-rules.ts'

const bodyId = BodyId.parse('council')
const meeting: CalledMeeting = {
  id: MeetingId.parse('m1'),
  bodyId,
  joined: [],
  kind: 'governance-council',
  session: 'regular',
  form: 'in-person',
  calledBy: 'calendar',
  requestId: null,
  topic: '2027년 사업',
  place: '기획상황실',
  heldOn: localDate('2026-08-12'),
  beginsAt: '15:00',
  endsAt: null,
  calledOn: localDate('2026-08-05'),
  shortNoticeReason: null,
  sequence: 0,
  state: 'called',
  rules: defaultRules('governance-council'),
  observers: 0,
  staff: 0,
  openedAt: null,
  closedAt: null,
}
const calling = { chairMayCall: true, callersNeeded: 10 }
const request = (asking: number) => ({
  id: MeetingRequestId.parse('r1'),
  bodyId,
  purpose: '예산',
  askedOn: localDate('2026-08-01'),
  seatIds: Array.from({ length: asking }, (_, at) => SeatId.parse(`s-${at}`)),
})

describe('a call', () => {
  it('gives the notice that the rule asks for, to the day, or a reason', () => {
    const on = localDate('2026-08-05')
    expect(noticeInTime(meeting, meeting.rules, on)).toMatchObject({ ok: true })
    const sooner = { ...meeting, heldOn: localDate('2026-08-11') }
    expect(noticeInTime(sooner, meeting.rules, on)).toMatchObject({
      refusal: { kind: 'short-notice', noticeDays: 7, earliest: '2026-08-12' },
    })
    expect(noticeInTime({ ...sooner, shortNoticeReason: '시 제출 기한' }, meeting.rules, on)).toMatchObject({
      ok: true,
    })
    expect(noticeInTime({ ...meeting, heldOn: localDate('2026-08-04') }, meeting.rules, on)).toMatchObject({
      refusal: { kind: 'day-has-passed' },
    })
    expect(noticeInTime({ ...meeting, endsAt: '15:00' }, meeting.rules, on)).toMatchObject({
      refusal: { kind: 'ends-before-it-begins' },
    })
    expect(noticeInTime({ ...meeting, endsAt: '17:00' }, meeting.rules, on)).toMatchObject({ ok: true })
  })

  it('of an extraordinary meeting is the chair’s, where the rules let the chair', () => {
    const out = { ...meeting, session: 'extraordinary' as const }
    expect(callMeeting(meeting, calling, null)).toMatchObject({ ok: true })
    expect(callMeeting({ ...meeting, heldOn: localDate('2026-08-06') }, calling, null)).toMatchObject({ ok: false })
    expect(callMeeting({ ...out, calledBy: 'chair' }, calling, null)).toMatchObject({ ok: true })
    expect(callMeeting(out, calling, null)).toMatchObject({ refusal: { kind: 'chair-may-not-call' } })
    expect(callMeeting({ ...out, calledBy: 'chair' }, { ...calling, chairMayCall: false }, null)).toMatchObject({
      refusal: { kind: 'chair-may-not-call' },
    })
  })

  it('or the members’, of whom exactly a third is enough', () => {
    const asked = { ...meeting, session: 'extraordinary' as const, calledBy: 'members' as const }
    expect(callMeeting(asked, calling, null)).toMatchObject({ refusal: { kind: 'request-needed' } })
    expect(callMeeting(asked, calling, request(9))).toMatchObject({
      refusal: { kind: 'request-not-due', asking: 9, needed: 10 },
    })
    expect(callMeeting(asked, calling, request(10))).toMatchObject({ ok: true })
    expect(callMeeting(asked, { ...calling, callersNeeded: null }, request(30))).toMatchObject({
      refusal: { kind: 'request-not-due' },
    })
  })

  it('allows in a state what belongs to it', () => {
    expect(inState(meeting, 'called', 'gathering')).toMatchObject({ ok: true })
    expect(inState({ ...meeting, state: 'closed' }, 'called')).toMatchObject({
      refusal: { kind: 'wrong-state', state: 'closed' },
    })
  })
})
