import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyRules } from './body.ts'
import { quorum } from './quorum.ts'
import { enrolledOn, type Seat, type Tenure } from './seat.ts'

/** How a body stands on a day: its seats, those filled (재적), and what the numbers of its rules come to that day. */
export const Strength = z
  .object({
    seats: z.int(),
    enrolled: z.int(),
    /** How many must be present to open; null where no rule is entered. */
    opensWith: z.int().nullable(),
    /** How many members can together call an extraordinary meeting; null where no rule is entered. */
    callersNeeded: z.int().nullable(),
  })
  .readonly()
export type Strength = z.infer<typeof Strength>

/** The smallest whole number of members that is at least a share of the enrolled: 10 for a third of 28, never 0. */
const leastOf = (enrolled: number, { n, d }: { readonly n: number; readonly d: number }): number =>
  Math.max(1, Math.floor((enrolled * n + d - 1) / d))

/**
 * Decides how a body stands on a day: the members enrolled, how many open a meeting and how many can call one out of
 * turn (basic ordinance on governance; domain.md 1.1). Counts of people.
 */
export function strengthOn(
  rules: BodyRules,
  seats: readonly Seat[],
  tenures: readonly Tenure[],
  day: LocalDate,
): Strength {
  const own = new Set(seats.map((seat) => seat.id))
  const enrolled = enrolledOn(
    tenures.filter((tenure) => own.has(tenure.seatId)),
    day,
  )
  const share = rules.extraordinaryShare
  return {
    seats: seats.length,
    enrolled,
    opensWith: rules.opens === null ? null : quorum(enrolled),
    callersNeeded: share === null ? null : leastOf(enrolled, share),
  }
}
