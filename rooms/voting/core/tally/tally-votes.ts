import { addRatio, type Ratio, ratio } from '#kit/ratio.ts'
import type { CountingRule } from './counting-rule.ts'
import type { BallotGroup, Election } from './election.ts'

/** Votes and points of every project in one channel. */
export interface ChannelTally {
  readonly channel: string
  readonly voters: number
  readonly votes: readonly number[]
  readonly points: readonly number[]
}

/** What a choice on a ballot is worth in points: as written; by rank; one for a plain mark. */
export type Worth = (group: BallotGroup, at: number) => number

/**
 * Decides what the choices of an election's ballots are worth. A ranked ballot of n gives its first n-1 points and its
 * last none (Borda), or n and one (`len-rank`, as Kraków counts).
 */
export function worthOf(election: Election, ordinal: CountingRule['ordinal']): Worth {
  const ranked = election.kind === 'rank'
  const last = ordinal === 'len-rank' ? 0 : 1
  return ({ choices, points }, at) => points?.[at] ?? (ranked ? choices.length - at - last : 1)
}

/** Adds up votes (voters who name a project, whatever they give it) and points by channel, in the order of channels. */
export function tallyVotes(election: Election, worth: Worth): readonly ChannelTally[] {
  const empty = () => election.projects.map(() => 0)
  const tallies = new Map<string, { voters: number; votes: number[]; points: number[] }>()
  const tallyOf = (channel: string) => {
    const known = tallies.get(channel)
    if (known !== undefined) return known
    const made = { voters: 0, votes: empty(), points: empty() }
    tallies.set(channel, made)
    return made
  }
  for (const group of election.ballots) {
    const tally = tallyOf(group.channel)
    tally.voters += group.count
    for (const [at, project] of group.choices.entries()) {
      tally.votes[project] = (tally.votes[project] as number) + group.count
      tally.points[project] = (tally.points[project] as number) + group.count * worth(group, at)
    }
  }
  for (const { channel, voters, votes } of election.sheets) {
    const tally = tallyOf(channel)
    tally.voters += voters
    for (const [project, count] of votes.entries()) {
      tally.votes[project] = (tally.votes[project] as number) + count
      tally.points[project] = (tally.points[project] as number) + count
    }
  }
  return [...tallies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([channel, { voters, votes, points }]) => ({ channel, voters, votes, points }))
}

/** The sum over all channels of what one project got. */
export const together = (tallies: readonly ChannelTally[], of: 'votes' | 'points', project: number): number =>
  tallies.reduce((sum, tally) => sum + (tally[of][project] as number), 0)

/**
 * Decides what a project is ranked by: its votes (or points), or, with weights, the sum over channels of weight times
 * its share of that channel's own total (as 50/50 of residents and committee; domain.md 4.2). Exact. A channel without
 * a vote gives nobody anything; a channel without a weight counts nothing.
 */
export function strengths(
  tallies: readonly ChannelTally[],
  of: 'votes' | 'points',
  weights: CountingRule['weights'],
  projects: number,
): readonly Ratio[] {
  const each = Array.from({ length: projects }, (_, project) => project)
  if (weights === null) return each.map((project) => ratio(together(tallies, of, project)))
  return each.map((project) =>
    tallies.reduce((sum, tally) => {
      const total = tally[of].reduce((all, count) => all + count, 0)
      const [n, d] = weights[tally.channel] ?? [0, 1]
      if (total === 0) return sum
      return addRatio(sum, ratio(BigInt(n) * BigInt(tally[of][project] as number), BigInt(d) * BigInt(total)))
    }, ratio(0)),
  )
}
