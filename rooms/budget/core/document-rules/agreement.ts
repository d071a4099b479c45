import { multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import type { FormulaFactor, FormulaRemark, StatedResult } from '../formula/formula.ts'

/** Whether a stated result is what the calculation gives, is it cut or rounded, or is it another amount. */
export type Agreement = 'equal' | 'rounded' | 'cut' | 'differs'

const scaleWords: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 }

/** The won that one step of the last digit written stands for: 1,000 of "1,235천원", 10,000,000 of "1.2억원". */
export function stepOf(asWritten: string): number {
  const found = /(?:\.(\d+))?\s*([십백천만억조]+)\s*원?$/.exec(asWritten.replace(/[^\d.십백천만억조원]/g, ''))
  if (found === null) return 1
  const scale = [...String(found[2])].reduce((product, word) => product * (scaleWords[word] as number), 1)
  return scale / 10 ** (found[1] ?? '').length
}

const difference = (computed: Ratio, stated: number): Ratio => {
  const n = computed.n - BigInt(stated) * computed.d
  return { n: n < 0n ? -n : n, d: computed.d }
}
const isBelow = (a: Ratio, limit: number): boolean => a.n < BigInt(limit) * a.d

/** A percentage, a fraction or decimals in a calculation leave parts of a won, which offices round or cut. */
const hasParts = (factors: readonly FormulaFactor[]): boolean =>
  factors.some(({ value, unit }) => value.d !== 1 || unit === '%')

/** Compares what is stated with what the factors give; a result without a unit may stand in 천원 or 백만원. */
export function agreementOf(
  computed: Ratio,
  stated: StatedResult,
  factors: readonly FormulaFactor[],
  remarks: readonly FormulaRemark[],
): Agreement {
  const bare = remarks.some(({ kind }) => kind === 'missing-won')
  const scales = bare ? [1, 1_000, 1_000_000] : [1]
  for (const scale of scales) {
    const up = multiplyRatio(computed, ratio(1, scale))
    const down = multiplyRatio(computed, ratio(scale, 1))
    if (isBelow(difference(down, stated.won), 1)) return 'equal'
    if (isBelow(difference(up, stated.won), 1)) return 'equal'
  }
  const apart = difference(computed, stated.won)
  const step = stepOf(stated.asWritten)
  if (step > 1 && isBelow(apart, step)) return 'rounded'
  if (hasParts(factors) && isBelow(apart, 10)) return 'rounded'
  const isThousands = stated.won % 1_000 === 0 && isBelow(apart, 1_000)
  if (hasParts(factors) && isThousands) return 'rounded'
  return isThousands && computed.n > BigInt(stated.won) * computed.d ? 'cut' : 'differs'
}
