import { compareDates, type LocalDate, type Period } from '#kit/korean-date.ts'

interface Spanned {
  readonly fiscalYear: number
  readonly period: Period
}

const holds = ({ period }: Spanned, day: LocalDate): boolean =>
  period.from <= day && (period.to === null || day <= period.to)

/** By first day, those of one day by fiscal year. */
const inOrder = (a: Spanned, b: Spanned): number =>
  compareDates(a.period.from, b.period.from) || a.fiscalYear - b.fiscalYear

/**
 * Decides which cycle a day belongs to: the one going on that day (of several the one begun last), else the last one
 * begun before it, else the first one to come; null when there is none.
 */
export function currentCycle<C extends Spanned>(cycles: readonly C[], day: LocalDate): C | null {
  const sorted = [...cycles].sort(inOrder)
  const begun = sorted.filter(({ period }) => period.from <= day)
  return begun.filter((cycle) => holds(cycle, day)).at(-1) ?? begun.at(-1) ?? sorted[0] ?? null
}
