import { multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ComputeRefusal, Formula, FormulaFactor, FormulaNumber } from './formula.ts'

/** The exact product of factors; of none it is 1. */
export const productOf = (factors: readonly FormulaFactor[]): Ratio =>
  factors.map(({ value }) => ratio(value.n, value.d)).reduce(multiplyRatio, ratio(1n))

/** A ratio as two safe integers over a multiple of `over` (percentages stand over 100), or null where it does not fit. */
export const exactNumber = ({ n, d }: Ratio, over = 1n): FormulaNumber | null => {
  const times = over % d === 0n ? over / d : over
  const number = { n: Number(n * times), d: Number(d * times) }
  return Number.isSafeInteger(number.n) && Number.isSafeInteger(number.d) ? number : null
}

/**
 * Decides the won that a formula gives: the exact product of its factors, or the sum of its children (domain.md 1.8);
 * the stated result plays no part in it. Refuses `not-whole-won` for a part of a won, which is never rounded in
 * silence, and `too-large` beyond safe won.
 */
export function computeFormula(formula: Formula): Result<number, ComputeRefusal> {
  if (formula.children.length > 0) return addChildren(formula.children)
  const { n, d } = productOf(formula.factors)
  if (n % d !== 0n) return refuse({ kind: 'not-whole-won', n: `${n}`, d: `${d}` })
  const won = Number(n / d)
  return Number.isSafeInteger(won) ? ok(won) : refuse({ kind: 'too-large', n: `${n / d}` })
}

function addChildren(children: readonly Formula[]): Result<number, ComputeRefusal> {
  let sum = 0
  for (const child of children) {
    const won = computeFormula(child)
    if (!won.ok) return won
    sum += won.value
    if (!Number.isSafeInteger(sum)) return refuse({ kind: 'too-large', n: `${sum}` })
  }
  return ok(sum)
}
