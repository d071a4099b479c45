import type { Won } from '#kit/won.ts'
import { viewMultiYear } from '#rooms/budget/core/multi-year.ts'
import type { Work } from './work.ts'

/** What a work costs in its own year, in won; null without a table, or where the table does not have the year. */
export function costInYear({ cost, year }: Work): Won | null {
  if (cost === null) return null
  const at = cost.years.indexOf(year)
  return viewMultiYear(cost).all.years[at] ?? null
}
