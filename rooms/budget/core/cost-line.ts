import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { multiplyRatio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Won, won } from '#kit/won.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { FiscalYear } from './account.ts'
import { ExactNumber, toRatio } from './exact-number.ts'
import { FundSource } from './fund-source.ts'

/** One factor of a calculation basis: its exact value, its unit, and how the paper writes it ("투입율15%" is 15/100). */
export const Factor = z
  .object({
    value: ExactNumber,
    unit: z.string().nullable(),
    label: z.string().nullable(),
    asWritten: z.string().min(1),
  })
  .readonly()
export type Factor = z.infer<typeof Factor>

/**
 * A line of the calculation basis (산출내역) of a project. The amount that counts in the plan is the stated one; what the
 * formula gives stands beside it and never replaces it (domain.md 6.3).
 */
export const CostLine = z
  .object({
    id: LineId,
    projectId: ProjectId,
    fiscalYear: FiscalYear,
    accountName: z.string().min(1).max(200),
    /** The parent of a multi-part calculation ("조성비"), where there is one. */
    group: z.string().min(1).max(500).nullable(),
    label: z.string().min(1).max(1000),
    formulaText: z.string().min(1).max(5000),
    factors: z.array(Factor).max(30).readonly(),
    stated: PlannedWon,
    source: FundSource,
  })
  .readonly()
export type CostLine = z.infer<typeof CostLine>

export const FactorsRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-factors') }),
  z.object({ kind: z.literal('not-whole-won'), n: z.string(), d: z.string() }),
  z.object({ kind: z.literal('too-large'), n: z.string() }),
])
export type FactorsRefusal = z.infer<typeof FactorsRefusal>

/**
 * Decides the won that a formula gives: the exact product of its factors. Refuses `no-factors` for a lump sum without a
 * formula, `not-whole-won` for a product with a part of a won (never rounded in silence), `too-large` beyond safe won.
 */
export function computeFactors(factors: readonly Factor[]): Result<Won, FactorsRefusal> {
  if (factors.length === 0) return refuse({ kind: 'no-factors' })
  const product = factors.map((factor) => toRatio(factor.value)).reduce(multiplyRatio, ratio(1n, 1n))
  const { n, d } = product
  if (n % d !== 0n) return refuse({ kind: 'not-whole-won', n: `${n}`, d: `${d}` })
  const amount = Number(n / d)
  return Number.isSafeInteger(amount) ? ok(won(amount)) : refuse({ kind: 'too-large', n: `${n / d}` })
}

export const WriteCostLinesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line-twice'), lineId: LineId }),
  z.object({ kind: z.literal('other-project'), lineId: LineId, projectId: ProjectId }),
  z.object({ kind: z.literal('unknown-account'), fiscalYear: z.int(), name: z.string() }),
])
export type WriteCostLinesRefusal = z.infer<typeof WriteCostLinesRefusal>
