import { describe, expect, it } from 'vitest'
import { BodyRules } from '#rooms/organization/core/body.ts'
import { Meeting, MeetingId } from './meeting.ts'
import { Resolution, recordResolution, resolutionFindings } from './resolution.ts'

/** The governance council's meeting of 2020-08-05: 24 by the register, 20 by the minutes (SI-026). */
const meeting = Meeting.parse({
  id: 'meeting-2020-26',
  registerNo: 26,
  kind: 'governance-council',
  session: 'regular',
  bodyId: 'council',
  groupText: '금천구협치회의',
  round: null,
  period: { from: '2020-08-05', to: '2020-08-05', precision: 'day' },
  statedWeekday: '수',
  place: '기획상황실',
  attendance: 24,
  topic: '2021 계획(안) 의결',
  source: null,
})
const rules = BodyRules.parse({
  opens: 'majority-of-enrolled',
  resolves: 'majority-of-present',
  regularPerYear: 4,
  extraordinaryShare: { n: 1, d: 3 },
  chairMayCall: true,
  maxSeats: 30,
  sizeText: null,
  terms: [],
  basis: null,
})
const noRules: BodyRules = { ...rules, opens: null, resolves: null }
const resolution = (inFavour: number | null, present: number | null, enrolled: number | null) =>
  Resolution.parse({
    id: 'resolution-2020-08-05',
    meetingId: meeting.id,
    gateId: null,
    text: '2021 계획(안) 원안 의결',
    inFavour,
    present,
    enrolled,
    source: null,
  })

describe('recordResolution', () => {
  it('takes numbers that can be, and none at all', () => {
    for (const one of [resolution(11, 20, 30), resolution(null, 20, 30), resolution(null, null, null)]) {
      expect(recordResolution(meeting, one)).toEqual({ ok: true, value: one })
    }
    expect(recordResolution(meeting, resolution(30, null, 20)).ok).toBe(true)
    expect(recordResolution(meeting, resolution(20, 20, null)).ok).toBe(true)
  })

  it('refuses numbers that cannot be, and another meeting’s resolution', () => {
    expect(recordResolution(meeting, resolution(21, 20, 30))).toEqual({
      ok: false,
      refusal: { kind: 'more-in-favour-than-present', inFavour: 21, present: 20 },
    })
    expect(recordResolution(meeting, resolution(11, 31, 30))).toEqual({
      ok: false,
      refusal: { kind: 'more-present-than-enrolled', present: 31, enrolled: 30 },
    })
    const other = { ...meeting, id: MeetingId.parse('meeting-2020-25') }
    expect(recordResolution(other, resolution(11, 20, 30))).toMatchObject({ refusal: { kind: 'other-meeting' } })
  })
})

describe('resolutionFindings', () => {
  const rulesOf = (one: Resolution, by: BodyRules = rules) =>
    resolutionFindings(one, by, meeting).map(({ rule }) => rule)

  it('finds the other attendance and the votes that were not recorded', () => {
    expect(resolutionFindings(resolution(null, 20, 30), rules, meeting)).toMatchObject([
      { rule: 'votes-not-recorded', severity: 'note' },
      { rule: 'attendance', severity: 'warning', stated: '20', computed: '24' },
    ])
    expect(resolutionFindings(resolution(24, 24, 30), rules, meeting)).toEqual([])
    expect(resolutionFindings(resolution(20, 20, 30), rules, { ...meeting, attendance: null })).toEqual([])
  })

  it('finds too few present of 30, and too few in favour of 24', () => {
    expect(rulesOf(resolution(15, 15, 30))).toEqual(['below-quorum', 'attendance'])
    expect(rulesOf(resolution(12, 24, 30))).toEqual(['below-majority'])
    expect(rulesOf(resolution(13, 24, 30))).toEqual([])
  })

  it('asks nothing where the body has no rule or the minutes no number', () => {
    expect(rulesOf(resolution(1, 24, 100), noRules)).toEqual([])
    expect(rulesOf(resolution(1, null, 30))).toEqual([])
    expect(rulesOf(resolution(13, 24, null))).toEqual([])
  })

  it('holds a vote that was counted here against the rule it was counted by, whoever else was in the room', () => {
    const counted = (inFavour: number, base: number, needed: number) => ({
      ...resolution(inFavour, 16, 60),
      ...{ base, needed },
    })
    expect(rulesOf(counted(8, 15, 8))).toEqual([])
    expect(rulesOf(counted(8, 16, 9))).toEqual([])
    expect(resolutionFindings(counted(7, 15, 8), rules, meeting)).toMatchObject([
      { rule: 'below-majority', stated: '7', computed: '8' },
    ])
    expect(rulesOf({ ...counted(8, 15, 8), inFavour: null })).toEqual([])
    expect(rulesOf({ ...counted(8, 15, 8), needed: null })).toContain('below-majority')
  })
})
