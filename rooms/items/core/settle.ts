import { sumWon, type Won } from '#kit/won.ts'
import { type Arrival, isBundled, type Outcome } from './gate.ts'
import { type Purse, pursesOf } from './purses.ts'

/**
 * Fills in the amounts that a paper leaves out because they follow: when all of an item, alone in its purse, takes
 * one way and no amount is stated, it keeps the amount it came with (a ballot changes none; what is rejected whole
 * takes its whole amount with it). Everything else stays as stated: a part of a group has no amount of its own.
 */
export const settle = (arrivals: readonly Arrival[], outcomes: readonly Outcome[]): readonly Outcome[] =>
  pursesOf(arrivals, outcomes).flatMap((purse) => settlePurse(purse).outcomes)

/** One purse with the amount that follows in it, as `settle` says. */
export function settlePurse(purse: Purse): Purse {
  const [outcome] = purse.outcomes
  if (outcome === undefined || purse.outcomes.length > 1 || purse.itemIds.length > 1) return purse
  const count = purse.arrivals.reduce((sum, arrival) => sum + arrival.count, 0)
  const follows = outcome.won === null && !isBundled(outcome) && outcome.count === count
  return follows ? { ...purse, outcomes: [{ ...outcome, won: cameWith(purse.arrivals) }] } : purse
}

/** The amount that came with the arrivals: the sum of those stated, in won; null when none is stated. */
export function cameWith(arrivals: readonly { readonly won: Won | null }[]): Won | null {
  const stated = arrivals.flatMap((arrival) => (arrival.won === null ? [] : [arrival.won]))
  return stated.length === 0 ? null : sumWon(stated)
}
