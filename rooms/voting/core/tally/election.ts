/** What a ballot says: marks without order, an order (best first), points out of a fixed sum, or a score for each. */
export type BallotKind = 'approve' | 'rank' | 'points' | 'score'

/** What stands for election, with its cost in the election's amounts. */
export interface Candidate {
  readonly id: string
  readonly cost: bigint
}

/** Voters of one channel who chose the same: projects by their place in the list, each once, the best first if ranked. */
export interface BallotGroup {
  readonly channel: string
  readonly count: number
  readonly choices: readonly number[]
  /** Points or scores beside the choices, whole numbers; null where the ballot has none. */
  readonly points: readonly number[] | null
}

/** A channel of which only sums are known (paper counted by hand): voters, and the votes of each project in the list. */
export interface ChannelSums {
  readonly channel: string
  readonly voters: number
  readonly votes: readonly number[]
}

/**
 * An election as data. Amounts are whole multiples of 10^-decimals of the currency (won: 0 decimals). A budget of null
 * limits nothing. Every voter counts, also one who chose nothing.
 */
export interface Election {
  readonly kind: BallotKind
  readonly decimals: number
  readonly budget: bigint | null
  readonly projects: readonly Candidate[]
  readonly ballots: readonly BallotGroup[]
  readonly sheets: readonly ChannelSums[]
}
