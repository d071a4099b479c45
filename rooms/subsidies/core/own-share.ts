import { type Won, won } from '#kit/won.ts'
import type { EventOf } from './life-event.ts'

/** The own share (자부담) that a grant asks for: an amount, or a percentage of the whole cost in ten-thousandths. */
export type OwnShare =
  | { readonly kind: 'amount'; readonly amount: Won }
  | { readonly kind: 'percent'; readonly text: string; readonly perMillion: bigint }

const million = 1_000_000n

/** Reads the own share from a decision; null where none is asked for. An amount prevails over a percentage. */
export function ownShareOf(decision: EventOf<'decision'>): OwnShare | null {
  const { ownShareAmount, ownSharePercent } = decision
  if (ownShareAmount !== null) return { kind: 'amount', amount: ownShareAmount }
  if (ownSharePercent === null) return null
  const [whole = '', decimals = ''] = ownSharePercent.split('.')
  return { kind: 'percent', text: ownSharePercent, perMillion: BigInt(whole + decimals.padEnd(4, '0')) }
}

/**
 * Decides how much own money must have been spent beside what was spent of the subsidy, in won: the amount, or so much
 * that it is the percentage of both together, rounded up to the won.
 */
export function ownShareDue(share: OwnShare, spent: Won): Won {
  if (share.kind === 'amount') return share.amount
  const rest = million - share.perMillion
  return won(Number((BigInt(spent) * share.perMillion + rest - 1n) / rest))
}
