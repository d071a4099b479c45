import { addRatio, multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import type { Choice, Choices } from './choices.ts'
import type { Contest } from './contest.ts'
import { ballotsOfPaper, type PaperLeaf } from './leaf.ts'
import { type Channel, channelsOf, type Manifest } from './manifest.ts'
import type { OpenedBallot } from './open-ballots.ts'

/** A valid ballot and the channel through which it came; a paper ballot belongs to every contest. */
export interface CountedBallot {
  readonly channel: Channel
  readonly contests: readonly string[]
  readonly choices: Choices
}

/** Option to its integer. */
export type Counts = Readonly<Record<string, number>>

/** What a choice adds to each option that it names (docs/pbvote-1.md, section 7). */
export function valuesOf({ kind, rule }: Contest, choice: Choice): readonly (readonly [string, number])[] {
  const worthOfLast = 'ordinal' in rule && rule.ordinal === 'len-rank' ? 1 : 0
  return choice.map((entry, at) => {
    if (typeof entry !== 'string') return entry
    return [entry, kind === 'rank' ? choice.length - 1 - at + worthOfLast : 1]
  })
}

/** Every ballot that counts: those opened and valid, and those that count sheets hold one by one. */
export function countedBallots(
  { contests }: Manifest,
  opened: readonly OpenedBallot[],
  papers: readonly PaperLeaf[],
): readonly CountedBallot[] {
  const cast = opened.flatMap(({ style, choices }): CountedBallot[] =>
    typeof choices === 'string' ? [] : [{ channel: style.channel, contests: style.contests, choices }],
  )
  const all = contests.map(({ id }) => id)
  const onPaper = papers
    .flatMap(ballotsOfPaper)
    .map((choices): CountedBallot => ({ channel: 'paper', contests: all, choices }))
  return [...cast, ...onPaper]
}

/** How many valid ballots each channel has; a count sheet with sums says how many it holds. */
export const countVoters = (
  manifest: Manifest,
  ballots: readonly CountedBallot[],
  papers: readonly PaperLeaf[],
): Readonly<Partial<Record<Channel, number>>> =>
  Object.fromEntries(
    channelsOf(manifest).map((channel) => [
      channel,
      channel === 'paper'
        ? papers.reduce((sum, { n }) => sum + n, 0)
        : ballots.filter((ballot) => ballot.channel === channel).length,
    ]),
  )

/** The integers of every option, channel by channel, paper included. */
export function countByChannel(
  manifest: Manifest,
  ballots: readonly CountedBallot[],
  papers: readonly PaperLeaf[],
): Readonly<Partial<Record<Channel, Counts>>> {
  const ids = manifest.contests.flatMap(({ options }) => options.map(({ id }) => id))
  const counts = new Map(channelsOf(manifest).map((channel) => [channel, new Map(ids.map((id) => [id, 0]))]))
  const add = (channel: Channel, id: string, n: number): void => {
    const of = counts.get(channel) as Map<string, number>
    of.set(id, (of.get(id) ?? 0) + n)
  }
  for (const { channel, choices } of ballots) {
    for (const [at, contest] of manifest.contests.entries()) {
      for (const [id, n] of valuesOf(contest, choices[at] ?? [])) add(channel, id, n)
    }
  }
  for (const leaf of papers) if ('r' in leaf) for (const [id, n] of Object.entries(leaf.r)) add('paper', id, n)
  return Object.fromEntries([...counts].map(([channel, of]) => [channel, Object.fromEntries(of)]))
}

/** The sum of the channels' integers for every option. */
export function totalOf(byChannel: Readonly<Partial<Record<Channel, Counts>>>): Counts {
  const totals: Record<string, number> = {}
  for (const counts of Object.values(byChannel)) {
    for (const [id, n] of Object.entries(counts)) totals[id] = (totals[id] ?? 0) + n
  }
  return totals
}

/** Each option's weighted number: the sum over channels of weight and share; null where nothing is weighted. */
export function weigh(
  { contests, weights }: Manifest,
  byChannel: Readonly<Partial<Record<Channel, Counts>>>,
): Readonly<Record<string, Ratio>> | null {
  if (weights === undefined) return null
  const weighted: Record<string, Ratio> = {}
  for (const { options } of contests) {
    for (const { id } of options) weighted[id] = ratio(0)
    for (const [channel, counts] of Object.entries(byChannel)) {
      const [n, d] = weights[channel as Channel] as [number, number]
      const whole = options.reduce((sum, { id }) => sum + (counts[id] as number), 0)
      if (whole === 0) continue
      for (const { id } of options) {
        const share = multiplyRatio(ratio(n, d), ratio(counts[id] as number, whole))
        weighted[id] = addRatio(weighted[id] as Ratio, share)
      }
    }
  }
  return weighted
}
