import { countElection } from '../tally/count-election.ts'
import { type CountingRule, countingRule, type TieRule } from '../tally/counting-rule.ts'
import type { BallotGroup, CountSheet } from '../tally/election.ts'
import type { Choice } from './choices.ts'
import type { Contest } from './contest.ts'
import type { CountedBallot } from './count-options.ts'
import type { PaperLeaf } from './leaf.ts'
import type { Manifest } from './manifest.ts'

type Weights = NonNullable<CountingRule['weights']>

/** Contest to the options that win, in the order in which they were selected. */
export type Winners = Record<string, string[]>

/** The winners of every contest by the manifest's rule (docs/pbvote-1.md, section 8), through the tally of this room. */
export const winnersOf = (
  manifest: Manifest,
  ballots: readonly CountedBallot[],
  papers: readonly PaperLeaf[],
  tieSeed: string | null,
): Winners =>
  Object.fromEntries(
    manifest.contests.map((contest, at) => {
      const groups = ballots
        .filter(({ contests }) => contests.includes(contest.id))
        .map(({ channel, choices }) => groupOf(contest, channel, choices[at] ?? []))
      const outcome = countElection(
        {
          kind: contest.kind,
          decimals: 0,
          budget: contest.budget === undefined ? null : BigInt(contest.budget),
          projects: contest.options.map(({ id, cost = 0 }) => ({ id, cost: BigInt(cost) })),
          ballots: groups,
          sheets: papers.flatMap((leaf) => sheetOf(contest, leaf)),
        },
        ruleOf(manifest, contest, tieSeed),
      )
      return [contest.id, [...outcome.winners]]
    }),
  )

function groupOf(contest: Contest, channel: string, choice: Choice): BallotGroup {
  const numberOf = (id: string): number => contest.options.findIndex((option) => option.id === id)
  const points = choice.flatMap((entry) => (typeof entry === 'string' ? [] : [entry[1]]))
  return {
    channel,
    count: 1,
    choices: choice.map((entry) => numberOf(typeof entry === 'string' ? entry : entry[0])),
    points: contest.kind === 'points' || contest.kind === 'score' ? points : null,
  }
}

const sheetOf = ({ options }: Contest, leaf: PaperLeaf): readonly CountSheet[] =>
  'r' in leaf ? [{ channel: 'paper', voters: leaf.n, votes: options.map(({ id }) => leaf.r[id] ?? 0) }] : []

const tieRules: Readonly<Record<Manifest['tie']['rule'], (seed: string | null) => TieRule>> = {
  id: () => ({ by: 'id' }),
  'min-cost': () => ({ by: 'min-cost' }),
  listed: () => ({ by: 'file-order' }),
  seed: (seed) => ({ by: 'seed', seed: seed ?? '' }),
}

function ruleOf({ tie, weights }: Manifest, contest: Contest, tieSeed: string | null): CountingRule {
  const { rule, min_votes = 0, conflicts = [] } = contest
  return countingRule(rule.name === 'top' ? 'most-votes' : rule.name, {
    ...('completion' in rule ? { completion: rule.completion, add1Stop: rule.add1_stop, start: rule.start } : {}),
    ...('stop' in rule ? { phragmenStop: rule.stop } : {}),
    ...('ordinal' in rule && rule.ordinal !== undefined ? { ordinal: rule.ordinal } : {}),
    ties: tieRules[tie.rule](tieSeed),
    minimumVotes: min_votes,
    atMostOne: conflicts.map((pair) => [...pair]),
    winners: rule.name === 'top' ? rule.seats : null,
    weights: weights === undefined ? null : (Object.fromEntries(Object.entries(weights)) as Weights),
  })
}
