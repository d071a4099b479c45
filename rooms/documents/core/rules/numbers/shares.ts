import type { Severity } from '#kit/lint.ts'
import { type Decimal, formatDecimal, type Ratio, ratio, roundHalfUp } from '#kit/ratio.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import type { Place } from '../../extracted.ts'
import { type Fixed, one } from './fixed.ts'
import { found, type Span } from './found.ts'
import { departureOf, isHalfUp, methodOf, type Share } from './rounding-method.ts'

/** A share as it is written in a document. */
export interface StatedShare {
  readonly place: Place
  readonly span: Span | null
  readonly text: string
  readonly amount: Fixed
  readonly decimals: number
  readonly part: Fixed
  readonly whole: Fixed
}

/** The share a whole has of itself: 100 %, the total of its column. */
export interface StatedWhole {
  readonly place: Place
  readonly span: Span | null
  readonly text: string
}

const exactShare = ({ part, whole }: StatedShare): Ratio => ratio(part * 100n, whole)
/** A share as it is shown: a spreadsheet may hold more digits than it shows. */
const statedDecimal = ({ amount, decimals }: Pick<StatedShare, 'amount' | 'decimals'>): Decimal =>
  roundHalfUp(ratio(amount, one), decimals)
const shareOf = (stated: StatedShare): Share => ({ exact: exactShare(stated), stated: statedDecimal(stated) })

/** The exact share with enough digits to see on which side of the half it lies. */
const exactText = (exact: Ratio): string => formatDecimal(roundHalfUp(exact, 6)).replace(/(\.\d{2}\d*?)0+$/, '$1')
const halfUpText = ({ exact, stated }: Share): string => formatDecimal(roundHalfUp(exact, stated.decimals))

/**
 * Checks a column of shares: silent where one usual way of rounding (half up, cut) explains all of them; a note where
 * shares were made to add up to 100, or all rounded up; else what each of them departs by. `rules` names the rules for
 * a share out of rounding and for one that is plainly another number.
 */
export function judgeShares(
  shares: readonly StatedShare[],
  total: StatedWhole | null,
  rules: { readonly rounding: string; readonly wrong: string },
): readonly DocumentFinding[] {
  const judged = shares.map(shareOf)
  const parts = total === null ? null : shares.map(({ part }) => part)
  const addable = parts?.every((part) => part >= 0n) ? parts : null
  const method = methodOf(judged, addable)
  if (method === 'half-up' || method === 'truncation') return []
  const odd = shares.flatMap((stated) => {
    const share = shareOf(stated)
    if (isHalfUp(share)) return []
    const departure = departureOf(share)
    const [rule, severity]: readonly [string, Severity] =
      method !== null || departure === 'tie'
        ? [rules.rounding, 'note']
        : departure === 'beyond'
          ? [rules.wrong, 'error']
          : [rules.rounding, 'warning']
    const params = { exact: exactText(share.exact), way: method ?? departure }
    const { place, span, text } = stated
    const sign = /%|％/.test(text) ? '%' : ''
    return [found(rule, severity, place, { span, stated: text, computed: `${halfUpText(share)}${sign}`, params })]
  })
  return total === null ? odd : [...odd, ...judgeTotal(judged, total, method ?? 'by-hand')]
}

/** A column whose shares add to 100 though the rounded ones do not: how they were made to is worth a note. */
function judgeTotal(
  shares: readonly Share[],
  { place, span, text }: StatedWhole,
  way: string,
): readonly DocumentFinding[] {
  const decimals = Math.max(...shares.map(({ stated }) => stated.decimals))
  const atSame = ({ scaled, decimals: own }: Decimal): bigint => scaled * 10n ** BigInt(decimals - own)
  const hundred = 100n * 10n ** BigInt(decimals)
  const stated = shares.reduce((sum, share) => sum + atSame(share.stated), 0n)
  const rounded = shares.reduce((sum, { exact }) => sum + roundHalfUp(exact, decimals).scaled, 0n)
  if (stated !== hundred || rounded === hundred) return []
  const computed = `${formatDecimal({ scaled: rounded, decimals })}%`
  return [found('percentage-total', 'note', place, { span, stated: text, computed, params: { way } })]
}
