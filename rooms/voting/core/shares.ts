import { type Decimal, largestRemainder, percentOf, type Ratio } from '#kit/ratio.ts'

/** A share of all votes in percent: exact, and in whole percent so that the shares of a contest add to exactly 100. */
export interface VoteShare<Entry> {
  readonly entry: Entry
  readonly exact: Ratio
  readonly shown: Decimal
}

/**
 * Decides the shares of a contest's options from their votes, by largest remainder in whole percent (as both contests of
 * 2020 were published; domain.md 1.4), in the order given. Without any vote there is no share, and the list is empty.
 */
export function voteShares<Entry extends { readonly votes: number }>(
  entries: readonly Entry[],
): readonly VoteShare<Entry>[] {
  const votes = entries.map((entry) => BigInt(entry.votes))
  const total = votes.reduce((sum, count) => sum + count, 0n)
  if (total === 0n) return []
  const shown = largestRemainder(votes, 0)
  return entries.map((entry, index) => ({
    entry,
    exact: percentOf(BigInt(entry.votes), total),
    shown: shown[index] as Decimal,
  }))
}
