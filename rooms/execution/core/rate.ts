import { z } from 'zod'
import { type Decimal, formatDecimal, percentOf, type Ratio, roundHalfUp, truncate } from '#kit/ratio.ts'
import type { Won } from '#kit/won.ts'

/** How a rate is written with few decimals: half up is the office's rule, the others explain what papers state. */
export const rateRoundings = ['half-up', 'truncation', 'round-up'] as const
export const RateRounding = z.enum(rateRoundings)
export type RateRounding = z.infer<typeof RateRounding>

const roundUp = (exact: Ratio, decimals: number): Decimal => {
  const cut = truncate(exact, decimals)
  const whole = cut.scaled * exact.d === exact.n * 10n ** BigInt(decimals)
  return whole || exact.n < 0n ? cut : { ...cut, scaled: cut.scaled + 1n }
}

const roundings: Readonly<Record<RateRounding, (exact: Ratio, decimals: number) => Decimal>> = {
  'half-up': roundHalfUp,
  truncation: truncate,
  'round-up': roundUp,
}

/** 집행률 in percent, exactly: spent of the base (예산현액), both in won; null where the base is nothing. */
export const exactRate = (spent: Won, base: Won): Ratio | null => (base === 0 ? null : percentOf(spent, base))

/** 집행률 as it is printed: one decimal, half up, unless told otherwise (domain.md 4.1); null where there is no base. */
export function printRate(spent: Won, base: Won, rounding: RateRounding = 'half-up', decimals = 1): string | null {
  const exact = exactRate(spent, base)
  return exact === null ? null : formatDecimal(roundings[rounding](exact, decimals))
}

/**
 * Names the roundings that give a stated rate ("74.7", "74.7%", "75 %"), to the decimals in which it is stated; none when
 * nothing explains it, or when it is no number.
 */
export function explainRate(stated: string, spent: Won, base: Won): RateRounding[] {
  const exact = exactRate(spent, base)
  const written = /^(-?\d{1,6})(?:\.(\d{1,6}))?$/.exec(stated.replaceAll(/[\s,%]/g, ''))
  if (exact === null || written === null) return []
  const [, whole = '', part = ''] = written
  const scaled = BigInt(`${whole}${part}`)
  return rateRoundings.filter((rounding) => roundings[rounding](exact, part.length).scaled === scaled)
}
