/** An entry with its place: 1 for the best; `tied` when another has the same place (동점). */
export interface Ranked<Entry> {
  readonly entry: Entry
  readonly rank: number
  readonly tied: boolean
}

/**
 * Ranks entries in standard competition ranking (1, 2, 2, 4; domain.md 1.4): a place is one more than the number of
 * entries that come before, by a comparison as `sort` takes it. Best first; entries that tie keep their order.
 */
export function competitionRank<Entry>(
  entries: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
): readonly Ranked<Entry>[] {
  const sorted = entries.toSorted(compare)
  const ties = (one: Entry | undefined, entry: Entry) => one !== undefined && compare(one, entry) === 0
  let rank = 0
  return sorted.map((entry, at) => {
    const [before, after] = [at === 0 ? undefined : sorted[at - 1], sorted[at + 1]]
    if (!ties(before, entry)) rank = at + 1
    return { entry, rank, tied: ties(before, entry) || ties(after, entry) }
  })
}

/** By votes: the most first. */
export const byVotes = (a: { readonly votes: number }, b: { readonly votes: number }): number => b.votes - a.votes
