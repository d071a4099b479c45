import { z } from 'zod'
import { subtractWon, sumWon, Won, zeroWon } from '#kit/won.ts'
import type { Receipt } from './receipt.ts'
import type { BudgetLine } from './typed-lines.ts'

/** What was agreed and paid of one grant, in won, and the rules of its call. */
export interface Agreed {
  readonly granted: Won
  readonly ownShare: Won
  readonly paid: Won
  readonly interest: Won
  readonly budget: readonly BudgetLine[]
  readonly proportional: boolean
  readonly tolerance: number
}

/** What was spent of a line of the budget, and whether it went beyond what may be without an approved change. */
export const SettledLine = z.object({ label: z.string(), planned: Won, spent: Won, beyond: z.boolean() }).readonly()

/** A settlement (정산), in won: paid + interest = recognised + toReturn, always. */
export const Settlement = z
  .object({
    paid: Won,
    interest: Won,
    /** 인정액: what of the grant was spent with receipts that stand, and is not cut. */
    recognised: Won,
    /** Spent with receipts that stand, of the grant and of the own share. */
    grantSpent: Won,
    ownSpent: Won,
    disallowed: Won,
    /** What of the grant is cut because less of the own share was spent than agreed. */
    cut: Won,
    /** Spent of the grant beyond what was paid: the applicant's own. */
    overspent: Won,
    /** 반납액: balance, interest, and what was disallowed or cut. */
    toReturn: Won,
    lines: z.array(SettledLine).readonly(),
  })
  .readonly()
export type Settlement = z.infer<typeof Settlement>

const sumOf = (receipts: readonly Receipt[]): Won => sumWon(receipts.map(({ amount }) => amount))
const least = (one: Won, other: Won): Won => (one < other ? one : other)

/**
 * Settles a grant: what was spent of it with receipts that stand, at most what was paid; where the call says so, at most
 * the part of the grant that the spent own share is of the agreed one, the won cut off. All else is returned with the interest.
 */
export function settle(agreed: Agreed, receipts: readonly Receipt[]): Settlement {
  const { granted, ownShare, paid, interest, proportional } = agreed
  const standing = receipts.filter(({ disallowed }) => disallowed === null)
  const grantSpent = sumOf(standing.filter(({ from }) => from === 'grant'))
  const ownSpent = sumOf(standing.filter(({ from }) => from === 'own'))
  const backed = least(grantSpent, paid)
  const allowed = proportional && ownSpent < ownShare ? partOf(granted, ownSpent, ownShare) : granted
  const recognised = least(backed, allowed)
  return {
    ...{ paid, interest, recognised, grantSpent, ownSpent },
    disallowed: sumOf(receipts.filter((receipt) => receipt.disallowed !== null)),
    cut: subtractWon(backed, recognised),
    overspent: subtractWon(grantSpent, backed),
    toReturn: Won.parse(paid + interest - recognised),
    lines: settledLines(agreed, standing),
  }
}

/** What was spent by line: of the budget as it stands, and of lines that a change took out, for which nothing is planned. */
function settledLines({ budget, tolerance }: Agreed, standing: readonly Receipt[]) {
  const gone = new Set(standing.map(({ line }) => line))
  for (const { label } of budget) gone.delete(label)
  const lines = [...budget, ...[...gone].toSorted().map((label) => ({ label, amount: zeroWon }))]
  return lines.map(({ label, amount: planned }) => {
    const spent = sumOf(standing.filter((receipt) => receipt.line === label))
    const beyond = BigInt(spent) * 100n > BigInt(planned) * BigInt(100 + tolerance)
    return { label, planned, spent, beyond }
  })
}

/** The part of an amount that one sum is of another, which is above nothing; the won is cut off. */
const partOf = (amount: Won, part: Won, whole: Won): Won =>
  Won.parse(Number((BigInt(amount) * BigInt(part)) / BigInt(whole)))
