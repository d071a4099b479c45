import { describeCount } from '#rooms/voting/core/describe-count.ts'
import type { CountedBallot } from '#rooms/voting/core/protocol/count-options.ts'
import { type ContestCount, electionsOf } from '#rooms/voting/core/protocol/find-winners.ts'
import type { PaperLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { compareResults } from '#rooms/voting/core/tally/compare-results.ts'
import { countElection } from '#rooms/voting/core/tally/count-election.ts'
import { countingRule } from '#rooms/voting/core/tally/counting-rule.ts'
import type { BallotGroup, Election } from '#rooms/voting/core/tally/election.ts'
import { mayCount } from '#rooms/voting/core/tally/may-count.ts'
import type { ExplainedContest } from './explained-contest.ts'

/** Says of every contest why each option won or did not, and what other rules would have made of the same ballots. */
export const explainContests = (
  manifest: Manifest,
  ballots: readonly CountedBallot[],
  papers: readonly PaperLeaf[],
  tieSeed: string | null,
): readonly ExplainedContest[] => electionsOf(manifest, ballots, papers, tieSeed).map(explain)

function explain({ contest, rule, election: whole }: ContestCount): ExplainedContest {
  const election = { ...whole, ballots: mergeAlike(whole.ballots) }
  const outcome = countElection(election, rule)
  const titles = new Map(contest.options.map(({ id, title }) => [id, title]))
  const nameOf = (id: string): string => titles.get(id) as string
  const told = describeCount({ election, rule, outcome, nameOf, unit: '원' }, 'ko')
  const { summary, winners, others: losers, ties } = told
  const others = compare(election, outcome.winners, { ...contest, seats: Math.max(1, outcome.winners.length) })
  return {
    ...{ contest: contest.id, summary: [...summary], winners: [...winners], losers: [...losers], ties: [...ties] },
    others,
  }
}

/** Voters of one channel who chose the same, together: the count is the same, and a hundred thousand become hundreds. */
function mergeAlike(ballots: readonly BallotGroup[]): readonly BallotGroup[] {
  const groups = new Map<string, { -readonly [Part in keyof BallotGroup]: BallotGroup[Part] }>()
  for (const ballot of ballots) {
    const key = JSON.stringify([ballot.channel, ballot.choices, ballot.points])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { ...ballot })
    else known.count += ballot.count
  }
  return [...groups.values()]
}

const compared = ['most-votes', 'greedy', 'greedy-per-cost', 'mes-cost', 'mes-cardinality', 'phragmen'] as const

/**
 * The same ballots by the rules for approvals, within the contest's budget, or, where it has none, within what its winners
 * cost. Nothing where ballots hold more than marks, where costs are missing, or where only sums are known of paper.
 */
function compare(
  election: Election,
  winners: readonly string[],
  { kind, options, seats }: ContestCount['contest'] & { readonly seats: number },
): ExplainedContest['others'] {
  if (kind !== 'approve' || options.some(({ cost }) => cost === undefined)) return []
  const placeOf = (id: string): number => election.projects.findIndex((project) => project.id === id)
  const spent = winners.reduce((sum, id) => sum + (election.projects[placeOf(id)]?.cost as bigint), 0n)
  const within: Election = { ...election, budget: election.budget ?? spent }
  return compared.flatMap((name) => {
    const rule = countingRule(name, { completion: 'utilitarian', winners: name === 'most-votes' ? seats : null })
    if (mayCount(within, rule) !== null) return []
    const other = countElection(within, rule).winners
    const { forShares, forVotes } = compareResults(within, 'approved-winners', other.map(placeOf), winners.map(placeOf))
    return [{ rule: name, winners: [...other], better: forShares, worse: forVotes }]
  })
}
