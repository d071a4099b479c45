import type { Ratio } from '#kit/ratio.ts'
import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import type { Comparison, Reason, Round } from './outcome.ts'
import { type LimitLeft, openLimits, type SpendingLimit } from './spending-limits.ts'
import type { ChannelTally, Worth } from './tally-votes.ts'

/** A count as every rule is given it. */
export interface Count {
  readonly election: Election
  readonly rule: CountingRule
  readonly tallies: readonly ChannelTally[]
  readonly worth: Worth
  /** What each project is ranked by: votes, points or weighted shares. */
  readonly strength: readonly Ratio[]
  /** Each project's place when it is equal to another. */
  readonly order: readonly number[]
  /** Whether each project may win at all: somebody chose it, and enough did. */
  readonly eligible: readonly boolean[]
  /** The projects that cannot win beside each. */
  readonly rivals: readonly (readonly number[])[]
  /** What groups of projects may cost together, in the election's amounts. */
  readonly limits: readonly SpendingLimit[]
}

/** Projects that were exactly equal when one of them came first. */
export interface TieInCount {
  readonly round: number
  readonly among: readonly number[]
  readonly chosen: number
}

/** What a rule has chosen: winners in order, why each was chosen or passed over, and how it came about. */
export interface Selection {
  readonly chosen: readonly number[]
  readonly reasons: ReadonlyMap<number, Reason>
  readonly rounds: readonly Round[]
  readonly ties: readonly TieInCount[]
  readonly spent: bigint
  readonly endowment: { readonly share: Ratio; readonly runs: number } | null
  readonly comparison: Comparison | null
}

/** Winners being gathered: what fits the budget, what is still open, and the record of each step. */
export interface Basket {
  readonly isOpen: (project: number) => boolean
  readonly fits: (project: number) => boolean
  readonly left: () => bigint | null
  /** Of the limits of a project's groups the one with the least left; null where it stands in none. */
  readonly limitOf: (project: number) => LimitLeft | null
  /** Takes a project with its cost, or with the part of it that is given. */
  readonly take: (project: number, step: Round['step'], measure: Ratio | null, reason: Reason, part?: bigint) => void
  readonly pass: (project: number, reason: Reason) => void
  readonly tie: (among: readonly number[], chosen: number) => void
  readonly seen: () => Selection
}

/**
 * Opens an empty basket for a count: a project is open while it may win, is not in yet, no rival of it is, and fewer
 * have won than may. A rule takes what it chooses and says why it passes the others over.
 */
export function openBasket({ election, rule, eligible, rivals, limits }: Count): Basket {
  const chosen: number[] = []
  const closed = eligible.map((may) => !may)
  const reasons = new Map<number, Reason>()
  const rounds: Round[] = []
  const ties: TieInCount[] = []
  let spent = 0n
  const left = () => (election.budget === null ? null : election.budget - spent)
  const costOf = (project: number): bigint => election.projects[project]?.cost as bigint
  const purse = openLimits(limits)
  return {
    isOpen: (project) => closed[project] === false && chosen.length < (rule.winners ?? eligible.length),
    fits: (project) => {
      const within = [left(), purse.tightestOf(project)?.left ?? null]
      return within.every((money) => money === null || costOf(project) <= money)
    },
    left,
    limitOf: purse.tightestOf,
    take: (project, step, measure, reason, part = costOf(project)) => {
      closed[project] = true
      for (const rival of rivals[project] as readonly number[]) closed[rival] = true
      spent += part
      purse.spend(project, part)
      chosen.push(project)
      reasons.set(project, reason)
      rounds.push({ project: election.projects[project]?.id as string, step, measure, left: left() })
    },
    pass: (project, reason) => {
      reasons.set(project, reason)
    },
    tie: (among, first) => {
      ties.push({ round: chosen.length + 1, among, chosen: first })
    },
    seen: () => ({ chosen, reasons, rounds, ties, spent, endowment: null, comparison: null }),
  }
}
