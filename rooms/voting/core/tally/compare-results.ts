import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import type { Comparison } from './outcome.ts'

/** How many winners that a voter chose make the voter fare better: each one more, or only the first. */
const counted: Readonly<Record<Exclude<CountingRule['comparison'], 'none'>, (winners: number) => number>> = {
  'approved-winners': (winners) => winners,
  'excluded-voters': (winners) => Math.min(winners, 1),
}

/**
 * Decides between the result of equal shares and the one by votes: voters are counted who chose more winners of one
 * than of the other (or a winner of only one, `excluded-voters`). The one by votes replaces the other only if strictly
 * more fare better with it (Wieliczka and Świecie 2023).
 */
export function compareResults(
  election: Election,
  by: Exclude<CountingRule['comparison'], 'none'>,
  byShares: readonly number[],
  byVotes: readonly number[],
): Comparison {
  const of = counted[by]
  const [shares, votes] = [new Set(byShares), new Set(byVotes)]
  const winners = (choices: readonly number[], won: ReadonlySet<number>): number =>
    of(choices.filter((project) => won.has(project)).length)
  let [forShares, forVotes] = [0, 0]
  for (const { choices, count } of election.ballots) {
    const gain = winners(choices, shares) - winners(choices, votes)
    if (gain > 0) forShares += count
    if (gain < 0) forVotes += count
  }
  return { forShares, forVotes, replaced: forVotes > forShares }
}
