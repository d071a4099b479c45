import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { Meeting, meetingKinds } from './meeting.ts'
import { type MeetingTotal, meetingTotal, totalsByBody, totalsByYear } from './totals.ts'

const meetings = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.constantFrom(null, 'council', 'welfare'),
      fc.constantFrom(...meetingKinds),
      fc.option(fc.nat(150)),
    )
    .map(([offset, bodyId, kind, attendance]) => {
      const from = addDays(localDate('2019-01-01'), offset)
      return Meeting.parse({
        id: 'meeting',
        registerNo: null,
        kind,
        session: null,
        bodyId,
        groupText: 'group',
        round: null,
        period: { from, to: from, precision: 'day' },
        statedWeekday: null,
        place: null,
        attendance,
        topic: 'topic',
        source: null,
      })
    }),
  { maxLength: 25 },
)

const sum = (totals: Iterable<MeetingTotal>): MeetingTotal =>
  [...totals].reduce(
    (all, one) => ({
      count: all.count + one.count,
      attendance: all.attendance + one.attendance,
      unstated: all.unstated + one.unstated,
    }),
    { count: 0, attendance: 0, unstated: 0 },
  )

it('adds up to the whole, by whatever key and in whatever order', () => {
  fc.assert(
    fc.property(meetings, (list) => {
      const whole = meetingTotal(list)
      for (const totals of [totalsByYear(list), totalsByBody(list)]) {
        expect(sum(totals.values())).toEqual(whole)
      }
      expect(meetingTotal(list.toReversed())).toEqual(whole)
    }),
    { numRuns: 40 },
  )
})
