import type { Finding } from '#kit/lint.ts'
import {
  type Decimal,
  formatDecimal,
  largestRemainder,
  percentOf,
  type Ratio,
  roundHalfUp,
  truncate,
} from '#kit/ratio.ts'
import { sumWon, type Won } from '#kit/won.ts'

/** The ways of writing an exact share with few decimals. */
export type Rounding = 'half-up' | 'truncation' | 'largest-remainder'

/** A part of a whole, with the percentage the paper states ("20.5"), if it states one. */
export interface SharePart {
  readonly id: string
  readonly amount: Won
  readonly stated: string | null
}

/** A part's share in percent: exact, rounded in each way, and the ways that explain the stated one. */
export interface ShareRow extends SharePart {
  readonly exact: Ratio
  readonly halfUp: Decimal
  readonly truncated: Decimal
  readonly largestRemainder: Decimal
  readonly explainedBy: readonly Rounding[]
}

const withoutTrailingZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** Decides whether a stated percentage ("14.8", "14.8%", "15.0") is a computed one. */
const states = (stated: string | null, computed: Decimal): boolean =>
  stated !== null &&
  withoutTrailingZeros(stated.replace(/\s*%\s*$/, '')) === withoutTrailingZeros(formatDecimal(computed))

/**
 * Decides the share of every part in the sum of all parts, in percent with so many decimals, by exact arithmetic
 * (26,300 of 956,364 is 2.749999 %, so 2.7 half-up), and which rounding explains each stated share (domain.md 4.1).
 * A whole of nothing has no shares.
 */
export function shareTable(parts: readonly SharePart[], decimals: number): readonly ShareRow[] {
  const whole = BigInt(sumWon(parts.map((part) => part.amount)))
  if (whole === 0n) return []
  const apportioned = largestRemainder(
    parts.map((part) => BigInt(part.amount)),
    decimals,
  )
  return parts.map((part, index) => {
    const exact = percentOf(BigInt(part.amount), whole)
    const rounded: Record<Rounding, Decimal> = {
      'half-up': roundHalfUp(exact, decimals),
      truncation: truncate(exact, decimals),
      'largest-remainder': apportioned[index] as Decimal,
    }
    const ways: readonly Rounding[] = ['half-up', 'truncation', 'largest-remainder']
    return {
      ...part,
      exact,
      halfUp: rounded['half-up'],
      truncated: rounded.truncation,
      largestRemainder: rounded['largest-remainder'],
      explainedBy: ways.filter((way) => states(part.stated, rounded[way])),
    }
  })
}

/**
 * Finds the stated shares that half-up rounding does not give: an error when no rounding explains them (27 for 26.11),
 * a warning when only truncation does (0.8 for 0.857), a note when largest remainder does (2.8 for 2.749999).
 */
export function shareFindings(rows: readonly ShareRow[]): readonly Finding[] {
  return rows.flatMap((row): readonly Finding[] => {
    if (row.stated === null || row.explainedBy.includes('half-up')) return []
    const computed = formatDecimal(row.halfUp)
    const finding = { subject: { kind: 'account', id: row.id }, stated: row.stated, computed }
    const [way] = row.explainedBy.toReversed()
    return way === undefined
      ? [{ ...finding, rule: 'percentage', severity: 'error', params: {} }]
      : [{ ...finding, rule: 'percentage-rounding', severity: severityOf(way), params: { rounding: way } }]
  })
}

const severityOf = (way: Rounding): Finding['severity'] => (way === 'largest-remainder' ? 'note' : 'warning')
