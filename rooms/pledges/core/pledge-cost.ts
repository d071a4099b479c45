import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { readSources, type SourcesRefusal } from '#rooms/works/core/budget-at.ts'

export const SourceAmount = z.object({ source: FundSource, amount: PlannedWon }).readonly()
export type SourceAmount = z.infer<typeof SourceAmount>

/** The total cost (총사업비) as the sheet states it, by source, with what it says beside ("비예산"). */
export const StatedCost = z
  .object({ total: PlannedWon, sources: z.array(SourceAmount).readonly(), note: z.string().nullable() })
  .readonly()
export type StatedCost = z.infer<typeof StatedCost>

/** What of the budget of a year is secured (예산확보액), by source. */
export const YearSecured = z
  .object({ year: z.int().min(1900).max(2999), total: PlannedWon, sources: z.array(SourceAmount).readonly() })
  .readonly()
export type YearSecured = z.infer<typeof YearSecured>

export type AmountTooLarge = { readonly kind: 'amount-too-large'; readonly field: 'total' }

/** What a form says of an amount: in a unit of won, its sources a line each ("시비 2,149"). */
export interface AmountGiven {
  readonly unit: string
  readonly total: number
  readonly sources: string
}

/** Reads an amount with its sources, in won. Refuses an unreadable source, one that comes twice, and too large an amount. */
export function readAmount({
  unit,
  total,
  sources,
}: AmountGiven): Result<Pick<StatedCost, 'total' | 'sources'>, AmountTooLarge | SourcesRefusal> {
  const whole = PlannedWon.safeParse(total * Number(unit))
  if (!whole.success) return refuse({ kind: 'amount-too-large', field: 'total' })
  const read = readSources(sources, Number(unit))
  if (!read.ok) return read
  return ok({ total: whole.data, sources: read.value.map(({ source, budget }) => ({ source, amount: budget })) })
}
