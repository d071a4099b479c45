import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { Meeting, MeetingId, recordMeeting, yearOf } from './meeting.ts'
import { roundFindings } from './round-findings.ts'
import { meetingTotal, totalsByBody, totalsByYear } from './totals.ts'
import { weekdayFindings } from './weekday-findings.ts'

const today = localDate('2021-06-01')
let count = 0
const meeting = (from: string, parts: Record<string, unknown> = {}) =>
  Meeting.parse({
    id: `meeting-${++count}`,
    registerNo: null,
    kind: 'subcommittee',
    session: null,
    bodyId: 'environment',
    groupText: '도시환경·안전분과',
    round: null,
    period: { from, to: from, precision: 'day' },
    statedWeekday: null,
    place: '다목적실',
    attendance: 10,
    topic: '분과 추진 사업 논의',
    source: null,
    ...parts,
  })
const round = (year: number, no: number) => ({ round: { year, no } })

describe('recordMeeting', () => {
  it('refuses one that is still to come, and takes one of today', () => {
    expect(recordMeeting(meeting('2021-06-02'), today)).toEqual({
      ok: false,
      refusal: { kind: 'meeting-still-to-come', on: '2021-06-02' },
    })
    expect(recordMeeting(meeting('2021-06-01'), today).ok).toBe(true)
  })

  it('takes a meeting of several days', () => {
    const workshop = meeting('2019-04-30', { period: { from: '2019-04-30', to: '2019-05-01', precision: 'day' } })
    expect(recordMeeting(workshop, today)).toEqual({ ok: true, value: workshop })
    expect(yearOf(workshop)).toBe(2019)
  })

  it('refuses a meeting without an end, and a round without a body', () => {
    const open = meeting('2020-01-07', { period: { from: '2020-01-07', to: null, precision: 'day' } })
    expect(recordMeeting(open, today)).toEqual({ ok: false, refusal: { kind: 'meeting-without-end' } })
    const staff = meeting('2020-01-07', { bodyId: null, groupText: '사업부서 담당자', ...round(2020, 1) })
    expect(recordMeeting(staff, today)).toEqual({
      ok: false,
      refusal: { kind: 'round-without-body', groupText: '사업부서 담당자' },
    })
    expect(recordMeeting({ ...staff, round: null }, today).ok).toBe(true)
  })
})

describe('weekdayFindings', () => {
  it('finds the Monday that is written as a Wednesday (SI-014), and no right one', () => {
    const wrong = meeting('2020-02-03', { statedWeekday: '수' })
    const right = meeting('2020-02-13', { statedWeekday: '목' })
    const silent = meeting('2020-02-14')
    expect(weekdayFindings([wrong, right, silent])).toEqual([
      {
        rule: 'weekday',
        severity: 'error',
        subject: { kind: 'meeting', id: wrong.id },
        stated: '수',
        computed: '월',
        params: { date: '2020-02-03' },
      },
    ])
  })
})

describe('roundFindings', () => {
  const rules = (meetings: readonly Meeting[]) =>
    roundFindings(meetings).map(({ rule, stated, computed }) => [rule, stated, computed])

  it('is silent about rounds in order, in each body and year', () => {
    const meetings = [
      meeting('2020-05-18', round(2020, 2)),
      meeting('2020-02-13', round(2020, 1)),
      meeting('2019-03-06', round(2019, 1)),
      meeting('2020-02-03', { bodyId: 'welfare', ...round(2020, 1) }),
      meeting('2020-02-03', { bodyId: null }),
      meeting('2020-06-01'),
    ]
    expect(rules(meetings)).toEqual([])
  })

  it('finds the label of another year (2019-03-06), which still counts', () => {
    expect(rules([meeting('2019-03-06', round(2018, 1)), meeting('2019-04-04', round(2019, 2))])).toEqual([
      ['round-year', '2018-1차', '2019-1차'],
    ])
  })

  it('finds a label given twice, also on one day', () => {
    expect(rules([meeting('2020-02-13', round(2020, 1)), meeting('2020-05-18', round(2020, 1))])).toEqual([
      ['round-duplicate', '2020-1차', '2020-2차'],
    ])
    const day = [meeting('2020-02-13', round(2020, 1)), meeting('2020-02-13', round(2020, 1))]
    expect(rules(day)).toEqual(rules(day.toReversed()))
  })

  it('finds a skipped label, and one that comes after a later one', () => {
    const meetings = [
      meeting('2020-02-13', round(2020, 1)),
      meeting('2020-05-18', round(2020, 3)),
      meeting('2020-06-09', round(2020, 2)),
      meeting('2020-07-03', round(2020, 4)),
    ]
    expect(rules(meetings)).toEqual([
      ['round-skipped', '2020-3차', '2020-2차'],
      ['round-order', '2020-2차', '2020-4차'],
    ])
  })

  it('names the bodies in one order, whatever the order of the register', () => {
    const meetings = [
      meeting('2020-02-13', round(2020, 2)),
      meeting('2020-02-03', { bodyId: 'welfare', ...round(2020, 5) }),
    ]
    expect(roundFindings(meetings)).toEqual(roundFindings(meetings.toReversed()))
    expect(rules(meetings).map(([, stated]) => stated)).toEqual(['2020-2차', '2020-5차'])
  })
})

describe('totals', () => {
  const meetings = [
    meeting('2019-12-19', { kind: 'governance-council', bodyId: 'council', attendance: 26 }),
    meeting('2020-01-07', { kind: 'department-cooperation', bodyId: null, attendance: 17 }),
    meeting('2020-02-13', { attendance: 14 }),
    meeting('2020-05-18', { attendance: null }),
  ]

  it('adds up meetings and people, and says how many meetings give no number', () => {
    expect(meetingTotal(meetings)).toEqual({ count: 4, attendance: 57, unstated: 1 })
    expect(meetingTotal([])).toEqual({ count: 0, attendance: 0, unstated: 0 })
  })

  it('adds up by year, body and kind', () => {
    expect(totalsByYear(meetings).get(2020)).toEqual({ count: 3, attendance: 31, unstated: 1 })
    expect(totalsByBody(meetings).get(null)).toEqual({ count: 1, attendance: 17, unstated: 0 })
  })

  it('keeps a meeting’s id apart from another’s', () => {
    expect(MeetingId.safeParse('Meeting 1').success).toBe(false)
  })
})
