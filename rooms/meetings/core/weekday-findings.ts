import { weekdayOf } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { Meeting } from './meeting.ts'

/** Finds the meetings whose stated weekday is not the calendar's (2020-02-03 is written 수 and was a Monday). */
export const weekdayFindings = (meetings: readonly Meeting[]): readonly Finding[] =>
  meetings.flatMap((meeting): readonly Finding[] => {
    const stated = meeting.statedWeekday
    const computed = weekdayOf(meeting.period.from)
    if (stated === null || stated === computed) return []
    const subject = { kind: 'meeting', id: meeting.id }
    return [{ rule: 'weekday', severity: 'error', subject, stated, computed, params: { date: meeting.period.from } }]
  })
