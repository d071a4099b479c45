import { base64url } from '#kit/bytes.ts'
import type { Ratio } from '#kit/ratio.ts'
import { countByChannel, countedBallots, countVoters, totalOf, weigh } from './count-options.ts'
import type { ElectionResult, Opened } from './documents.ts'
import { type Winners, winnersOf } from './find-winners.ts'
import type { PaperLeaf } from './leaf.ts'
import type { OpenedBallot } from './open-ballots.ts'
import type { Election } from './read-manifest.ts'

/** The published result of opened ballots and count sheets; `cast` is how many ballots stand in the log. */
export function makeResult(
  election: Election,
  opened: readonly OpenedBallot[],
  papers: readonly PaperLeaf[],
  cast: number,
  tieSeed: string | null,
): ElectionResult {
  return { ...makeCounts(election, opened, papers, cast), winners: findWinners(election, opened, papers, tieSeed) }
}

/** The result but for its winners: what V10 compares. */
export function makeCounts(
  { manifest, eh }: Election,
  opened: readonly OpenedBallot[],
  papers: readonly PaperLeaf[],
  cast: number,
): Omit<ElectionResult, 'winners'> {
  const ballots = countedBallots(manifest, opened, papers)
  const byChannel = countByChannel(manifest, ballots, papers)
  const weighted = weigh(manifest, byChannel)
  return {
    v: 'pbvote-result/1',
    election_id: manifest.election_id,
    eh: base64url(eh),
    counted: countVoters(manifest, ballots, papers),
    invalid: opened.flatMap(({ index, choices }) =>
      typeof choices === 'string' ? [{ i: index, reason: choices }] : [],
    ),
    superseded: cast - opened.length,
    by_channel: byChannel,
    totals: totalOf(byChannel),
    ...(weighted === null ? {} : { weighted: inLowestTerms(weighted) }),
  }
}

const inLowestTerms = (weighted: Readonly<Record<string, Ratio>>): Record<string, string> =>
  Object.fromEntries(Object.entries(weighted).map(([id, { n, d }]) => [id, `${n}/${d}`]))

/** The winners alone: what V18 compares. */
export const findWinners = (
  { manifest }: Election,
  opened: readonly OpenedBallot[],
  papers: readonly PaperLeaf[],
  tieSeed: string | null,
): Winners => winnersOf(manifest, countedBallots(manifest, opened, papers), papers, tieSeed)

/** The lines of opened.ndjson: what each ballot that counts says, or why it does not count. */
export const openedLines = (opened: readonly OpenedBallot[]): readonly Opened[] =>
  opened.map(({ index, k, choices }) =>
    typeof choices === 'string'
      ? { i: index, invalid: choices, k }
      : {
          choices: choices.map((choice) => [...choice]) as Extract<Opened, { choices: unknown }>['choices'],
          i: index,
          k,
        },
  )
