import { z } from 'zod'
import { canonicalJson } from '#kit/bytes.ts'
import { type Choices, encodeChoices, readChoices } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import type { SheetKind, SheetNumbers } from './count-sheet.ts'
import { fewestPeople, mostOfBallot, mostPeople } from './sheet-limits.ts'

/** Why numbers cannot stand on a sheet. `ballot` is the line of a ballot, from 1. */
export const SheetFault = z.discriminatedUnion('fault', [
  z.object({ fault: z.literal('people-needed') }),
  z.object({ fault: z.literal('people-impossible'), fewest: z.int(), most: z.int() }),
  z.object({ fault: z.literal('option-above'), option: z.string(), most: z.int() }),
  z.object({ fault: z.literal('contest-above'), contest: z.string(), sum: z.int(), most: z.int() }),
  z.object({ fault: z.literal('contest-below'), contest: z.string(), sum: z.int(), least: z.int() }),
  z.object({
    fault: z.literal('ballot-invalid'),
    ballot: z.int(),
    why: z.enum(['few', 'many', 'points', 'score', 'cost', 'rank', 'unknown']),
  }),
])
export type SheetFault = z.infer<typeof SheetFault>

/**
 * Finds every reason why numbers are impossible by the rules of the vote (docs/pbvote-1.md, V16.5): more for an option, or
 * in all, than so many ballots can give; fewer than each valid ballot gives; a ballot that is not valid. A board's people
 * need not be known, but then somebody must be able to have given its stickers.
 */
export function faultsOfSheet(
  { contests, ...manifest }: Manifest,
  kind: SheetKind,
  numbers: SheetNumbers,
): readonly SheetFault[] {
  if (numbers.by === 'ballots') return faultsOfBallots({ contests, ...manifest }, numbers.ballots)
  const { n, counts } = numbers
  if (n !== null) return contests.flatMap((contest) => faultsOfContest(contest, n, counts))
  if (kind === 'papers') return [{ fault: 'people-needed' }]
  const [fewest, most] = [fewestPeople(contests, counts), mostPeople(contests, counts)]
  return most === null || fewest <= most ? [] : [{ fault: 'people-impossible', fewest, most }]
}

function faultsOfContest(contest: Contest, n: number, counts: Readonly<Record<string, number>>): SheetFault[] {
  const { one, all } = mostOfBallot(contest)
  const above = contest.options
    .filter(({ id }) => (counts[id] as number) > n * one)
    .map(({ id }) => ({ fault: 'option-above' as const, option: id, most: n * one }))
  const sum = contest.options.reduce((total, { id }) => total + (counts[id] as number), 0)
  const { id, min } = contest
  return [
    ...above,
    ...(all !== null && sum > n * all ? [{ fault: 'contest-above' as const, contest: id, sum, most: n * all }] : []),
    ...(sum < n * min ? [{ fault: 'contest-below' as const, contest: id, sum, least: n * min }] : []),
  ]
}

type Why = Extract<SheetFault, { fault: 'ballot-invalid' }>['why']

const faultsOfBallots = (manifest: Manifest, ballots: readonly Choices[]): SheetFault[] =>
  ballots.flatMap((choices, at) => {
    const why = whyInvalid(manifest, choices)
    return why === null ? [] : [{ fault: 'ballot-invalid' as const, ballot: at + 1, why }]
  })

function whyInvalid(manifest: Manifest, choices: Choices): Why | null {
  try {
    const read = readChoices(manifest, null, encodeChoices(manifest, choices))
    // What we wrote ourselves has its length, version and padding: the rest is what a person can get wrong.
    if (typeof read === 'string') return read as Why
    return canonicalJson(read) === canonicalJson(choices) ? null : 'unknown'
  } catch {
    return 'unknown'
  }
}
