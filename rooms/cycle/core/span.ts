import type { LocalDate, Period } from '#kit/korean-date.ts'
import type { Cycle } from './cycle.ts'

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (b < a ? b : a)
const later = (a: LocalDate, b: LocalDate): LocalDate => (b > a ? b : a)

/** Decides the stretch of a cycle: the first day of any step to the last day of any; open while any step is open. */
export function spanOf({ steps }: Cycle): Period {
  const from = steps.map((step) => step.period.from).reduce(earlier)
  const ends = steps.flatMap((step) => step.period.to ?? [])
  const to = ends.length < steps.length ? null : ends.reduce(later)
  return { from, to, precision: 'day' }
}
