import type { Finding } from '#kit/lint.ts'
import type { ItemId } from '#rooms/items/core/item.ts'

/** Where an item stood in the vote. */
export interface VoteRank {
  readonly itemId: ItemId
  /** The item as the ballot names it. */
  readonly name: string
  readonly rank: number
}

/** What those who decide made of an item after the vote, and why, where they wrote it down. */
export interface VoteOutcome {
  readonly itemId: ItemId
  readonly outcome: 'passed' | 'rejected'
  readonly reason: string | null
}

const isWritten = (reason: string | null): boolean => reason !== null && reason.trim() !== ''

/**
 * Finds the items that passed although items above them in the vote were rejected, and neither decision has a written
 * reason (2020: rank 9 in, ranks 4 and 5 out; SI-066). The vote advises: departing from it is allowed, silence is not.
 */
export function departuresFromVote(ranks: readonly VoteRank[], outcomes: readonly VoteOutcome[]): readonly Finding[] {
  const rankOf = new Map(ranks.map((one) => [one.itemId, one]))
  const silent = outcomes.flatMap(({ itemId, outcome, reason }) => {
    const ranked = rankOf.get(itemId)
    return ranked === undefined || isWritten(reason) ? [] : [{ ...ranked, outcome }]
  })
  const rejected = silent.filter(({ outcome }) => outcome === 'rejected').map(({ rank }) => rank)
  return silent
    .filter(({ outcome }) => outcome === 'passed')
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ itemId, name, rank }): readonly Finding[] => {
      const above = rejected.filter((other) => other < rank).sort((a, b) => a - b)
      if (above.length === 0) return []
      const params = { item: name, rank, rejectedAbove: above.join(', ') }
      return [{ rule: 'departs-from-vote', severity: 'warning', subject: { kind: 'item', id: itemId }, params }]
    })
}
