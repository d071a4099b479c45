import { z } from 'zod'
import type { Lang } from '#kit/korean-text.ts'
import { formatDecimal, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** A measured number in thousandths, as it is kept and added up: 62.2 is 62,200. */
export const Thousandths = z.int().min(-9_000_000_000_000).max(9_000_000_000_000)
export type Thousandths = z.infer<typeof Thousandths>

export const ValueRefusal = z.object({ kind: z.literal('value-unreadable'), field: z.literal('value') })
export type ValueRefusal = z.infer<typeof ValueRefusal>

/**
 * Reads a number as people write it ("25,893", "62.2", "△1.5") into thousandths. Refuses `value-unreadable` for anything
 * else, for a fourth decimal (which would be rounded silently) and for what is too large to be added up exactly.
 */
export function readValue(text: string): Result<Thousandths, ValueRefusal> {
  const unreadable = refuse({ kind: 'value-unreadable' as const, field: 'value' as const })
  const parts = /^([△-]?)(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,3}))?$/.exec(text.trim())
  if (parts === null) return unreadable
  const [, sign, whole = '', decimals = ''] = parts
  const value = Number(whole.replaceAll(',', '')) * 1000 + Number(decimals.padEnd(3, '0'))
  if (value > 9_000_000_000_000) return unreadable
  return ok(sign === '' || value === 0 ? value : -value)
}

/** The exact ratio that a measured number stands for. */
export const valueRatio = (value: Thousandths): Ratio => ratio(value, 1000)

/** Prints a measured number without zeros at the end: 25,893 and 62.2. */
export const valueText = (value: Thousandths, lang: Lang): string =>
  formatDecimal({ scaled: BigInt(value), decimals: 3 }, lang).replace(/\.?0+$/, '')
