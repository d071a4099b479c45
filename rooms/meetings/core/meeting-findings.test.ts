import { describe, expect, it } from 'vitest'
import { BodyId } from '#rooms/organization/core/body.ts'
import { Meeting } from './meeting.ts'
import { findingsAbout, meetingFindings } from './meeting-findings.ts'
import { Resolution, type VotingRules } from './resolution.ts'

const meetingOf = (id: string, day: string, parts: object) =>
  Meeting.parse({
    id,
    registerNo: null,
    kind: 'governance-council',
    session: null,
    bodyId: 'council',
    groupText: '금천구협치회의',
    round: null,
    period: { from: day, to: day, precision: 'day' },
    statedWeekday: null,
    place: null,
    attendance: 20,
    topic: '안건',
    source: null,
    ...parts,
  })
const resolutionOf = (id: string, meetingId: string, parts: object) =>
  Resolution.parse({
    id,
    meetingId,
    gateId: null,
    text: '승인',
    inFavour: 20,
    present: 20,
    enrolled: 30,
    source: null,
    ...parts,
  })
const council = BodyId.parse('council')
const rules = new Map<BodyId, VotingRules>([
  [council, { opens: 'majority-of-enrolled', resolves: 'majority-of-present' }],
])
const first = meetingOf('m1', '2020-02-03', { statedWeekday: '수', round: { year: 2020, no: 1 } })
const second = meetingOf('m2', '2020-08-05', { round: { year: 2020, no: 3 } })
const few = resolutionOf('r1', 'm2', { inFavour: 10 })
const rulesOf = (list: readonly { rule: string; subject: { id: string } }[]) =>
  list.map(({ rule, subject }) => `${rule} ${subject.id}`)

describe('what the rules find in a register', () => {
  it('looks at weekdays, rounds and resolutions together', () => {
    expect(rulesOf(meetingFindings([first, second], [few], rules))).toEqual([
      'weekday m1',
      'round-skipped m2',
      'below-majority r1',
    ])
  })

  it('asks of a resolution only what the rules of its body say', () => {
    const odd = meetingOf('m3', '2020-08-06', { bodyId: null })
    const strange = meetingOf('m4', '2020-08-07', { bodyId: 'unknown' })
    const resolutions = [resolutionOf('r3', 'm3', { inFavour: 1 }), resolutionOf('r4', 'm4', { inFavour: 1 })]
    expect(meetingFindings([odd, strange], resolutions, rules)).toEqual([])
    expect(meetingFindings([], [few], rules)).toEqual([])
  })

  it('tells of one meeting what is its own or its resolutions’', () => {
    expect(rulesOf(findingsAbout(second, [first, second], [few], rules))).toEqual([
      'round-skipped m2',
      'below-majority r1',
    ])
    expect(rulesOf(findingsAbout(first, [first, second], [], rules))).toEqual(['weekday m1'])
  })
})
