import { z } from 'zod'
import { type Won, won } from '#kit/won.ts'

/**
 * How a line that is no whole thousand won enters a book written in 천원 (domain.md 4.1): rounded half up, cut, or not
 * at all, since such a line must be mended first. The lines are adjusted, then added up.
 */
export const lineRoundings = ['half-up', 'truncate', 'whole-thousand-only'] as const
export const LineRounding = z.enum(lineRoundings)
export type LineRounding = z.infer<typeof LineRounding>

/** The rule of a district that has not set one: nothing is rounded in silence. */
export const defaultLineRounding: LineRounding = 'whole-thousand-only'

const thousand = 1000

/** Decides what a line of at least 0 won counts in the book: whole thousands, or as it stands. */
export function adjustLine(amount: Won, rounding: LineRounding): Won {
  if (rounding === 'whole-thousand-only') return amount
  const over = amount % thousand
  return won(amount - over + (rounding === 'half-up' && over >= thousand / 2 ? thousand : 0))
}
