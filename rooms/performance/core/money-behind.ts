import { inclusiveDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import { compareRatio, type Ratio, ratio } from '#kit/ratio.ts'

/** What is spent of a project's money. */
export interface Spent {
  readonly base: number
  readonly spent: number
}

/** Money that is this much behind the time calls for a look. */
const allowed = ratio(20, 100)

/** Says how much of a year is over on a day, from 0 to 1, exactly. */
export function elapsedOf(year: number, day: LocalDate): Ratio {
  const [first, last] = [localDate(`${year}-01-01`), localDate(`${year}-12-31`)]
  if (day < first) return ratio(0)
  return ratio(inclusiveDays(first, day > last ? last : day), inclusiveDays(first, last))
}

/** Decides whether money is behind the time: spent by more than 20 points less than the year is over. Without money it is not. */
export function isBehind({ base, spent }: Spent, elapsed: Ratio): boolean {
  if (base === 0) return false
  const late = ratio(elapsed.n * BigInt(base) - BigInt(spent) * elapsed.d, elapsed.d * BigInt(base))
  return compareRatio(late, allowed) > 0
}
