import type { Count, Selection } from '../basket.ts'
import type { RuleName } from '../counting-rule.ts'
import { byStrength, byStrengthPerCost, countByVotes } from './by-votes.ts'
import { countByShares } from './equal-shares.ts'
import { countByPhragmen } from './phragmen.ts'

/** A rule as a value: what it counts, what it needs to know, and how it chooses. */
export interface Rule {
  /** Whether its ranks come from votes (voters who name a project) or from points. */
  readonly counts: 'votes' | 'points'
  /** Whether it needs every ballot, so that sums of a channel do not do, nor weights of channels. */
  readonly needsBallots: boolean
  readonly needsBudget: boolean
  readonly needsWinners: boolean
  readonly count: (count: Count) => Selection
}

const sums = { needsBallots: false, needsBudget: false, needsWinners: false } as const
const ballots = { needsBallots: true, needsBudget: true, needsWinners: false } as const

/** Every rule by its name. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'most-votes': { counts: 'votes', ...sums, needsWinners: true, count: countByVotes(byStrength, false) },
  greedy: { counts: 'votes', ...sums, count: countByVotes(byStrength, true) },
  'greedy-score': { counts: 'points', ...sums, count: countByVotes(byStrength, true) },
  'greedy-per-cost': { counts: 'votes', ...sums, count: countByVotes(byStrengthPerCost, true) },
  'greedy-score-per-cost': { counts: 'points', ...sums, count: countByVotes(byStrengthPerCost, true) },
  'mes-cost': { counts: 'votes', ...ballots, count: countByShares(true, false) },
  'mes-cardinality': { counts: 'votes', ...ballots, count: countByShares(false, false) },
  'mes-score': { counts: 'points', ...ballots, count: countByShares(false, true) },
  phragmen: { counts: 'votes', ...ballots, count: countByPhragmen },
}
