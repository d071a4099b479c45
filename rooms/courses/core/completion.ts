import { z } from 'zod'
import { compareRatio, type Decimal, percentOf, ratio, roundHalfUp } from '#kit/ratio.ts'

/** What completes a course (이수): at least so many of so many sessions, as an exact ratio: 2 of 3. */
export const CompletionRule = z
  .object({ attended: z.int().min(1).max(200), of: z.int().min(1).max(200) })
  .refine(({ attended, of }) => attended <= of)
  .readonly()
export type CompletionRule = z.infer<typeof CompletionRule>

/**
 * Decides whether somebody who attended some of the sessions that were held completes the course: their share is at least
 * the share asked for, compared exactly. Of no session held nobody completes.
 */
export const completes = (rule: CompletionRule, attended: number, held: number): boolean =>
  held > 0 && compareRatio(ratio(attended, held), ratio(rule.attended, rule.of)) >= 0

/** The share of the sessions held that somebody attended, in percent with one decimal, half up; null before one was held. */
export const attendanceRate = (attended: number, held: number): Decimal | null =>
  held === 0 ? null : roundHalfUp(percentOf(attended, held), 1)
