/** An entry with its place: 1 for the most votes; `tied` when another has the same place (동점). */
export interface Ranked<Entry> {
  readonly entry: Entry
  readonly rank: number
  readonly tied: boolean
}

/**
 * Ranks entries by votes in standard competition ranking (1, 2, 2, 4), ties marked: a place is one more than the number
 * of entries with more votes (forum 2019: 1, 2, 3, 4, 4, 6; domain.md 1.4). Entries with equal votes keep their order.
 */
export function rankByVotes<Entry extends { readonly votes: number }>(
  entries: readonly Entry[],
): readonly Ranked<Entry>[] {
  return entries
    .map((entry) => ({
      entry,
      rank: 1 + entries.filter((other) => other.votes > entry.votes).length,
      tied: entries.some((other) => other !== entry && other.votes === entry.votes),
    }))
    .sort((a, b) => a.rank - b.rank)
}
