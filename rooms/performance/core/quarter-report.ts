import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Quarter, quarterOf } from './quarter.ts'

/** What was done of one item in a quarter, in words or a number, as the pledge sheets of districts tell it. */
export const DoneItem = z.object({ item: z.string().min(1).max(200), said: z.string().min(1).max(2000) }).readonly()
export type DoneItem = z.infer<typeof DoneItem>

/** What a quarter told of a project; a version after the first says why it was corrected. */
export const QuarterReport = z
  .object({
    quarter: Quarter,
    version: z.int().min(1),
    done: z.array(DoneItem).readonly(),
    next: z.string(),
    issues: z.string(),
    role: z.string(),
    toldOn: LocalDate,
    reason: z.string().nullable(),
  })
  .readonly()
export type QuarterReport = z.infer<typeof QuarterReport>

export const ReportRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quarter-ahead'), field: z.literal('quarter') }),
  z.object({ kind: z.literal('nothing-told'), field: z.literal('done.0.said') }),
  z.object({ kind: z.literal('correction-without-reason'), field: z.literal('reason') }),
])
export type ReportRefusal = z.infer<typeof ReportRefusal>

type Written = Omit<QuarterReport, 'version'>

/**
 * Decides whether a quarter's report can be taken: the quarter has begun, something is told, and one that takes the place of
 * another says why. What stood before stays as an earlier version.
 */
export function reportQuarter(
  written: Written,
  before: QuarterReport | null,
  today: LocalDate,
): Result<QuarterReport, ReportRefusal> {
  if (written.quarter > quarterOf(today)) return refuse({ kind: 'quarter-ahead', field: 'quarter' })
  if (written.done.length === 0 && written.issues === '') return refuse({ kind: 'nothing-told', field: 'done.0.said' })
  if (before === null) return ok({ ...written, version: 1, reason: null })
  if (written.reason === null) return refuse({ kind: 'correction-without-reason', field: 'reason' })
  return ok({ ...written, version: before.version + 1 })
}
