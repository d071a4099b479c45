import { countElection } from '../tally/count-election.ts'
import { type CountingRule, countingRule, type TieRule } from '../tally/counting-rule.ts'
import type { BallotGroup, ChannelSums, Election } from '../tally/election.ts'
import { compareCodePoints } from '../tally/project-order.ts'
import type { Choice } from './choices.ts'
import { type Contest, needsBallots } from './contest.ts'
import { type CountedBallot, type Counts, countByChannel, totalOf, valuesOf } from './count-options.ts'
import type { PaperLeaf } from './leaf.ts'
import type { Manifest } from './manifest.ts'

type Weights = NonNullable<CountingRule['weights']>

/** Contest to the options that win, in the order in which they were selected. */
export type Winners = Record<string, string[]>

/** A contest as the tally takes it: what stands for election with its ballots, and by which rule it is counted. */
export interface ContestCount {
  readonly contest: Contest
  readonly election: Election
  readonly rule: CountingRule
}

/** Every contest of a vote as an election with its rule (docs/pbvote-1.md, section 8). */
export function electionsOf(
  manifest: Manifest,
  ballots: readonly CountedBallot[],
  papers: readonly PaperLeaf[],
  tieSeed: string | null,
): readonly ContestCount[] {
  const totals = totalOf(countByChannel(manifest, ballots, papers))
  return manifest.contests.map((contest, at) => {
    const options = optionsOf(manifest, contest, totals)
    const election: Election = {
      // What a rank, points or a score give stands beside the choices, so that sums on paper count alike.
      kind: 'approve',
      decimals: 0,
      budget: contest.budget === undefined ? null : BigInt(contest.budget),
      projects: options.map(({ id, cost = 0 }) => ({ id, cost: BigInt(cost) })),
      ballots: ballots
        .filter(({ contests }) => contests.includes(contest.id))
        .map(({ channel, choices }) => groupOf(contest, options, channel, choices[at] as Choice)),
      sheets: papers.flatMap((leaf) => sheetOf(options, leaf)),
    }
    return { contest, election, rule: ruleOf(manifest, contest, tieSeed) }
  })
}

/** The winners of every contest by the manifest's rule, through the tally of this room. */
export const winnersOf = (...counted: Parameters<typeof electionsOf>): Winners =>
  Object.fromEntries(
    electionsOf(...counted).map(({ contest, election, rule }) => [
      contest.id,
      [...countElection(election, rule).winners],
    ]),
  )

type Options = Contest['options']

/**
 * The options of a contest in the order in which equal ones are preferred where costs decide that, else as listed. Of a
 * rule that asks each ballot, only those that the budget carries: another could be bought once every voter has more.
 */
function optionsOf({ tie }: Manifest, { options, budget, rule }: Contest, totals: Counts): Options {
  const carried = options.filter(({ cost }) => !needsBallots(rule) || (cost as number) <= (budget as number))
  if (tie.rule !== 'min-cost') return carried
  const byCost = (a: Options[number], b: Options[number]): number => (a.cost as number) - (b.cost as number)
  const byTotal = (a: Options[number], b: Options[number]): number =>
    (totals[b.id] as number) - (totals[a.id] as number)
  return carried.toSorted((a, b) => byCost(a, b) || byTotal(a, b) || compareCodePoints(a.id, b.id))
}

function groupOf(contest: Contest, options: Options, channel: string, choice: Choice): BallotGroup {
  const given = valuesOf(contest, choice)
    .map(([id, value]) => ({ place: options.findIndex((option) => option.id === id), value }))
    .filter(({ place }) => place >= 0)
  return { channel, count: 1, choices: given.map(({ place }) => place), points: given.map(({ value }) => value) }
}

const sheetOf = (options: Options, leaf: PaperLeaf): readonly ChannelSums[] =>
  'r' in leaf ? [{ channel: 'paper', voters: leaf.n, votes: options.map(({ id }) => leaf.r[id] as number) }] : []

const tieRules: Readonly<Record<Manifest['tie']['rule'], (seed: string | null) => TieRule>> = {
  id: () => ({ by: 'id' }),
  'min-cost': () => ({ by: 'file-order' }),
  listed: () => ({ by: 'file-order' }),
  seed: (seed) => ({ by: 'seed', seed: seed ?? '' }),
}

/** `top` goes by what the options got: marks of approvals, else the sum of what was given, with no budget to limit it. */
function ruleOf({ tie, weights }: Manifest, contest: Contest, tieSeed: string | null): CountingRule {
  const { kind, rule, min_votes = 0, conflicts = [], limits = [], misfit = 'skip' } = contest
  const top = kind === 'approve' ? 'most-votes' : 'greedy-score'
  return countingRule(rule.name === 'top' ? top : rule.name, {
    ...('completion' in rule ? { completion: rule.completion, add1Stop: rule.add1_stop, start: rule.start } : {}),
    ...('stop' in rule ? { phragmenStop: rule.stop } : {}),
    ties: tieRules[tie.rule](tieSeed),
    minimumVotes: Math.max(1, min_votes),
    atMostOne: conflicts.map((pair) => [...pair]),
    limits,
    misfit,
    winners: rule.name === 'top' ? rule.seats : null,
    weights: weights === undefined ? null : (Object.fromEntries(Object.entries(weights)) as Weights),
  })
}
