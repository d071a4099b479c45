import { sumWon, type Won } from '#kit/won.ts'
import { type Arrival, isBundled, type Outcome } from './gate.ts'
import { pursesOf } from './purses.ts'

/**
 * Fills in the amounts that a paper leaves out because they follow: when all of an item, alone in its purse, takes
 * one way and no amount is stated, it keeps the amount it came with (a ballot changes none; what is rejected whole
 * takes its whole amount with it). Everything else stays as stated: a part of a group has no amount of its own.
 */
export const settle = (arrivals: readonly Arrival[], outcomes: readonly Outcome[]): readonly Outcome[] =>
  pursesOf(arrivals, outcomes).flatMap((purse) => {
    const [outcome] = purse.outcomes
    if (outcome === undefined || purse.outcomes.length > 1 || purse.itemIds.length > 1) return purse.outcomes
    const count = purse.arrivals.reduce((sum, arrival) => sum + arrival.count, 0)
    const follows = outcome.won === null && !isBundled(outcome) && outcome.count === count
    return [follows ? { ...outcome, won: cameWith(purse.arrivals) } : outcome]
  })

/** The amount that came with the arrivals: the sum of those stated, in won; null when none is stated. */
export function cameWith(arrivals: readonly { readonly won: Won | null }[]): Won | null {
  const stated = arrivals.flatMap((arrival) => (arrival.won === null ? [] : [arrival.won]))
  return stated.length === 0 ? null : sumWon(stated)
}
