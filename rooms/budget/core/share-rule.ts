import { z } from 'zod'
import { type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Won, won } from '#kit/won.ts'
import { FundSource } from './fund-source.ts'

/** A part as it is written: "48", "47.5", "4.5". */
export const SharePartText = z
  .string()
  .trim()
  .regex(/^\d{1,9}(?:\.\d{1,4})?$/)

/**
 * How sources share the cost of a project or a subsidy: in percent, which must add to 100 (48 : 47.5 : 4.5), or in parts
 * of any sum (5 : 3 : 2). domain.md 1.28.
 */
export const ShareRule = z
  .object({
    basis: z.enum(['percent', 'parts']),
    parts: z
      .array(z.object({ source: FundSource, part: SharePartText }).readonly())
      .min(2)
      .max(10)
      .readonly(),
  })
  .readonly()
export type ShareRule = z.infer<typeof ShareRule>

export const ShareRuleRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shares-not-hundred'), sum: z.string() }),
  z.object({ kind: z.literal('share-source-twice'), source: FundSource }),
  z.object({ kind: z.literal('shares-nothing') }),
])
export type ShareRuleRefusal = z.infer<typeof ShareRuleRefusal>

const decimals = 4
const scale = 10n ** BigInt(decimals)

/** A part in ten thousandths: "47.5" is 475000. */
const scaled = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole) * scale + BigInt(fraction.padEnd(decimals, '0'))
}

const plain = (amount: bigint): string => {
  const fraction = `${amount % scale}`.padStart(decimals, '0').replace(/0+$/, '')
  return fraction === '' ? `${amount / scale}` : `${amount / scale}.${fraction}`
}

const sumOf = (rule: ShareRule): bigint => rule.parts.reduce((sum, { part }) => sum + scaled(part), 0n)

/** Decides whether a rule shares a whole: each source once, more than nothing, percents adding to exactly 100. */
export function declareShareRule(rule: ShareRule): Result<ShareRule, ShareRuleRefusal> {
  const sources = rule.parts.map(({ source }) => source)
  const twice = sources.find((source, index) => sources.indexOf(source) !== index)
  if (twice !== undefined) return refuse({ kind: 'share-source-twice', source: twice })
  const sum = sumOf(rule)
  if (sum === 0n) return refuse({ kind: 'shares-nothing' })
  if (rule.basis === 'percent' && sum !== 100n * scale) return refuse({ kind: 'shares-not-hundred', sum: plain(sum) })
  return ok(rule)
}

/** The exact share of each source in the whole, in the order of the rule. */
export const exactShares = (rule: ShareRule): readonly { readonly source: FundSource; readonly share: Ratio }[] =>
  rule.parts.map(({ source, part }) => ({ source, share: ratio(scaled(part), sumOf(rule)) }))

/** To what each source's amount is rounded: the won, or the thousand won in which budget books are written. */
export const shareUnits = { won: 1n, 'thousand-won': 1000n } as const
export type ShareUnit = keyof typeof shareUnits

/**
 * Decides how an amount is split by a rule: every source its exact share cut to the unit, what is left over given unit
 * by unit to those with the largest remainders (the first of the rule first), so that the parts add to the whole.
 * A part below the unit goes with the next remainder. The rule must have been declared.
 */
export function splitByShare(
  total: Won,
  rule: ShareRule,
  unit: ShareUnit,
): readonly { readonly source: FundSource; readonly amount: Won }[] {
  const step = shareUnits[unit]
  const cuts = exactShares(rule).map(({ source, share }, at) => {
    const [n, d] = [share.n * BigInt(total), share.d * step]
    return { source, at, units: n / d, remainder: ratio(n % d, d) }
  })
  let left = BigInt(total) - cuts.reduce((sum, cut) => sum + cut.units * step, 0n)
  const given = new Map<number, bigint>()
  const byRemainder = [...cuts].sort((a, b) => {
    const difference = b.remainder.n * a.remainder.d - a.remainder.n * b.remainder.d
    return difference === 0n ? a.at - b.at : difference > 0n ? 1 : -1
  })
  for (const { at } of byRemainder) {
    const more = left < step ? left : step
    given.set(at, more)
    left -= more
  }
  return cuts.map(({ source, at, units }) => ({ source, amount: won(Number(units * step) + Number(given.get(at))) }))
}
