import type { LocalDate } from '#kit/korean-date.ts'
import type { Opening } from '#kit/opening.ts'

/** What residents may take part in on a day, and, where there is nothing, what comes first of what is to come. */
export interface WhatIsOpen {
  readonly open: readonly Opening[]
  readonly next: Opening | null
}

const never = '9999-12-31'
const endOf = ({ closesOn }: Opening): string => closesOn ?? never
const startOf = ({ opensOn }: Opening): string => opensOn ?? ''
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Decides what is open on a day, its first and its last day counted: what ends first stands first, what has no end last.
 * Only where nothing is open is the next one named, which begins soonest.
 */
export function whatIsOpen(openings: readonly Opening[], on: LocalDate): WhatIsOpen {
  const left = openings
    .filter((opening) => endOf(opening) >= on)
    .toSorted((a, b) => byText(endOf(a), endOf(b)) || byText(a.title, b.title))
  const open = left.filter((opening) => startOf(opening) <= on)
  const [soonest] = left.toSorted((a, b) => byText(startOf(a), startOf(b)))
  return { open, next: open.length > 0 ? null : (soonest ?? null) }
}
