import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { type Fault, isInTime, isOverdue, isPublic } from './fault.ts'
import type { Visit } from './visit.ts'

/** What is counted of some visits and of what was found at them. */
export interface InspectionCounts {
  readonly visits: number
  /** Due and past, without a report. */
  readonly missing: number
  readonly found: number
  readonly demanded: number
  readonly closed: number
  readonly inTime: number
  readonly open: number
  readonly overdue: number
  /** Of what is closed, how much was corrected in time: percent with one decimal, half-up; null where nothing is closed. */
  readonly inTimeShare: string | null
}

interface Within {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

const isWithin = (on: LocalDate, { from, to }: Within): boolean =>
  (from === null || compareDates(on, from) >= 0) && (to === null || compareDates(on, to) <= 0)

/**
 * Counts the visits made between two days, both included, those that fell due without a report, and what was found at visits
 * of these days. The share is an exact ratio, rounded once.
 */
export function countInspections(
  visits: readonly Pick<Visit, 'state' | 'dueOn' | 'report'>[],
  faults: readonly Pick<Fault, 'state' | 'dueOn' | 'repliedOn' | 'foundOn'>[],
  within: Within,
  today: LocalDate,
): InspectionCounts {
  const made = visits.filter(({ report }) => report !== null && isWithin(report.visitedOn, within))
  const missing = visits.filter(
    ({ state, dueOn }) => state === 'due' && compareDates(today, dueOn) > 0 && isWithin(dueOn, within),
  )
  const found = faults.filter(({ foundOn }) => isWithin(foundOn, within))
  const demanded = found.filter(isPublic)
  const closed = found.filter(({ state }) => state === 'closed')
  const inTime = closed.filter(isInTime)
  return {
    ...{ visits: made.length, missing: missing.length, found: found.length, demanded: demanded.length },
    ...{ closed: closed.length, inTime: inTime.length, open: demanded.length - closed.length },
    overdue: found.filter((fault) => isOverdue(fault, today)).length,
    inTimeShare: closed.length === 0 ? null : formatDecimal(roundHalfUp(percentOf(inTime.length, closed.length), 1)),
  }
}
