import { addDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { Entrusting } from './entrusting.ts'
import type { EntrustedLife } from './entrusting-life.ts'

/**
 * When things are due where no rule of the district says otherwise: a year is settled within so many days of its end, and
 * what follows is decided so many days before the term ends. Ours, not a law's.
 */
const [settleDays, reviewDays] = [60, 90] as const

/** Decides from which day on it is to be reviewed whether work is entrusted again. */
export const reviewFrom = ({ to }: Pick<Entrusting, 'to'>): LocalDate => addDays(to, -reviewDays)

/** The last day of a calendar year, or of the term where that ends sooner. */
const endOf = (year: number, to: LocalDate): LocalDate => {
  const last = localDate(`${year}-12-31`)
  return to < last ? to : last
}

/**
 * Finds what is missing of entrusted work on a day: the assembly's agreement, an inspection in each year that is over, the
 * settlement of a year that was paid, and the review before the end once that is due.
 */
export function entrustingFindings(entrusting: Entrusting, life: EntrustedLife, today: LocalDate): readonly Finding[] {
  const { id, title, consentedOn, to } = entrusting
  const found = (rule: string, params: object = {}, computed?: string): Finding => ({
    ...{ rule, severity: 'warning', subject: { kind: 'entrusting', id }, params: { title, ...params } },
    ...(computed === undefined ? {} : { computed }),
  })
  const inspected = new Set(life.guidances.map((on) => Number(on.slice(0, 4))))
  return [
    ...(consentedOn === null ? [found('consent-missing')] : []),
    ...life.years.flatMap(({ year, paid, settled }) => {
      const end = endOf(year, to)
      const due = addDays(end, settleDays)
      return [
        ...(today > end && !inspected.has(year) ? [found('not-inspected', { year })] : []),
        ...(today > due && settled === null && paid > 0 ? [found('not-settled', { year }, due)] : []),
      ]
    }),
    ...(life.review === null && today >= reviewFrom(entrusting) ? [found('review-due', {}, to)] : []),
  ]
}
