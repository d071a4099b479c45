import type { Ratio } from '#kit/ratio.ts'

/** Why a project won, or why not, as data that a page can word. Amounts are the election's. */
export type Reason =
  | { readonly kind: 'by-votes' }
  | { readonly kind: 'by-shares'; readonly payment: Ratio; readonly perPoint: boolean }
  | { readonly kind: 'by-load'; readonly load: Ratio }
  | { readonly kind: 'by-completion' }
  /** `limit` names the limit that gave the part, null where the budget did. */
  | { readonly kind: 'by-part'; readonly funded: bigint; readonly limit: string | null }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'below-minimum'; readonly minimum: number }
  | { readonly kind: 'over-budget'; readonly budget: bigint }
  | { readonly kind: 'does-not-fit'; readonly left: bigint }
  | { readonly kind: 'over-limit'; readonly left: bigint; readonly limit: string }
  | { readonly kind: 'after-stop'; readonly stoppedBy: string; readonly left: bigint }
  | { readonly kind: 'conflict'; readonly with: string }
  | { readonly kind: 'not-among-first'; readonly winners: number }
  | { readonly kind: 'supporters-cannot-pay'; readonly have: Ratio }

/** What a project got in one channel. */
export interface ChannelVotes {
  readonly channel: string
  readonly votes: number
  readonly points: number
}

/** A project's result; `strength` is what the rule ranks by before cost: votes, points, or the weighted share. */
export interface ProjectOutcome {
  readonly id: string
  readonly cost: bigint
  readonly votes: number
  readonly points: number
  readonly strength: Ratio
  readonly rank: number
  readonly tied: boolean
  readonly channels: readonly ChannelVotes[]
  /** The place in the order of winners, from 1; null when it did not win. */
  readonly place: number | null
  readonly reason: Reason
}

/** Projects that were exactly equal when one was chosen, and which came first; `decided` when only some of them won. */
export interface TieMet {
  readonly round: number
  readonly among: readonly string[]
  readonly chosen: string
  readonly decided: boolean
}

/**
 * One choice of the count: what was chosen, its measure (votes, votes per cost, the most that a supporter pays for one
 * point, the load; null for votes per cost of what is free), and what was left then.
 */
export interface Round {
  readonly project: string
  readonly step: 'rule' | 'completion'
  readonly measure: Ratio | null
  readonly left: bigint | null
}

/** How two results were compared: the voters who fare better with each; greedy replaces only with strictly more. */
export interface Comparison {
  readonly forShares: number
  readonly forVotes: number
  readonly replaced: boolean
}

/** The whole result of a count, as plain data. */
export interface Outcome {
  readonly winners: readonly string[]
  readonly projects: readonly ProjectOutcome[]
  readonly voters: number
  readonly budget: bigint | null
  readonly spent: bigint
  readonly left: bigint | null
  readonly rounds: readonly Round[]
  readonly ties: readonly TieMet[]
  /** Of equal shares: each voter's share of money, and how often the count was run to find it. */
  readonly endowment: { readonly share: Ratio; readonly runs: number } | null
  readonly comparison: Comparison | null
}
