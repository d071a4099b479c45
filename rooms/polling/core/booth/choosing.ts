import { ok, type Result, refuse } from '#kit/result.ts'
import type { Choice, Choices } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { type Manifest, maximumFor, type Style } from '#rooms/voting/core/protocol/manifest.ts'

/** What a voter has marked so far: option ids, or pairs of option id and number, by contest. */
export type Marks = Readonly<Record<string, Choice>>

/** Why a mark is not made: what was reached. */
export type MarkRefused =
  | { readonly kind: 'most-options'; readonly most: number }
  | { readonly kind: 'cost-limit'; readonly limit: number; readonly over: number }
  | { readonly kind: 'points-limit'; readonly limit: number; readonly left: number }
  | { readonly kind: 'highest-score'; readonly highest: number }

/** What is still wrong with a contest's marks when the voter wants to go on. */
export type ContestOpen = { readonly kind: 'too-few'; readonly least: number; readonly named: number }

/** How a contest stands: how many are named of how many, what they cost, how many points are given. */
export interface Standing {
  readonly named: number
  readonly least: number
  readonly most: number
  readonly cost: number
  readonly costLimit: number | null
  readonly points: number
  readonly pointsLimit: number | null
}

const idOf = (entry: Choice[number]): string => (typeof entry === 'string' ? entry : entry[0])
const idsOf = (choice: Choice): readonly string[] => choice.map(idOf)

/** The number that a voter gave an option, 0 where none. */
export const numberOf = (choice: Choice, option: string): number => {
  const entry = choice.find((one) => idOf(one) === option)
  return typeof entry === 'object' ? entry[1] : 0
}

/** The contests of a style, in the order of the manifest. */
export const contestsOf = ({ contests }: Manifest, style: Style): readonly Contest[] =>
  contests.filter(({ id }) => style.contests.includes(id))

/** How the marks of a contest stand against its limits; won and points are whole numbers. */
export function standingOf(contest: Contest, style: Style, choice: Choice): Standing {
  const named = new Set(idsOf(choice))
  return {
    named: choice.length,
    least: contest.min,
    most: maximumFor(contest, style),
    cost: contest.options.reduce((sum, { id, cost = 0 }) => (named.has(id) ? sum + cost : sum), 0),
    costLimit: contest.cost_limit ?? null,
    points: choice.reduce((sum, entry) => sum + (typeof entry === 'string' ? 0 : entry[1]), 0),
    pointsLimit: contest.points ?? null,
  }
}

/** Whether marks may stand: refuses more options than the style admits, more won, more points or a higher score. */
function allowed(contest: Contest, style: Style, choice: Choice): Result<Choice, MarkRefused> {
  const { named, most, cost, costLimit, points, pointsLimit } = standingOf(contest, style, choice)
  if (named > most) return refuse({ kind: 'most-options', most })
  if (costLimit !== null && cost > costLimit) {
    return refuse({ kind: 'cost-limit', limit: costLimit, over: cost - costLimit })
  }
  if (pointsLimit !== null && points > pointsLimit) {
    return refuse({ kind: 'points-limit', limit: pointsLimit, left: pointsLimit })
  }
  return ok(choice)
}

/** Marks an option, or takes its mark away; a rank is added behind the others. Taking away is never refused. */
export function toggle(contest: Contest, style: Style, choice: Choice, option: string): Result<Choice, MarkRefused> {
  const ids = idsOf(choice)
  if (ids.includes(option)) return ok(ids.filter((id) => id !== option))
  return allowed(contest, style, [...ids, option])
}

/** Moves a ranked option one place up (-1) or down (1); at the end it stays. */
export function move(choice: Choice, option: string, by: -1 | 1): Choice {
  const ids = [...idsOf(choice)]
  const at = ids.indexOf(option)
  const other = ids[at + by]
  if (at < 0 || other === undefined) return choice
  ids[at + by] = option
  ids[at] = other
  return ids
}

/** Gives an option points or a score; 0 takes it away. Refuses what goes above a limit, and says what is left. */
export function giveNumber(
  contest: Contest,
  style: Style,
  choice: Choice,
  option: string,
  n: number,
): Result<Choice, MarkRefused> {
  const pairs = choice.filter((entry): entry is readonly [string, number] => typeof entry !== 'string')
  const others = pairs.filter(([id]) => id !== option)
  if (n <= 0) return ok(others)
  if (contest.highest !== undefined && n > contest.highest) {
    return refuse({ kind: 'highest-score', highest: contest.highest })
  }
  const given = allowed(contest, style, [...others, [option, n] as const])
  if (given.ok || given.refusal.kind !== 'points-limit') return given
  const spent = others.reduce((sum, [, points]) => sum + points, 0)
  return refuse({ ...given.refusal, left: given.refusal.limit - spent })
}

/** What a contest still needs before the voter can go on; null when it may stay as it is. */
export const openIn = (contest: Contest, choice: Choice): ContestOpen | null =>
  choice.length < contest.min ? { kind: 'too-few', least: contest.min, named: choice.length } : null

/** The marks as a ballot has them: every contest of the manifest, those outside the style empty, options in manifest order but for ranks. */
export function ballotOf(manifest: Manifest, style: Style, marks: Marks): Choices {
  return manifest.contests.map((contest) => {
    const choice = style.contests.includes(contest.id) ? (marks[contest.id] ?? []) : []
    if (contest.kind === 'rank') return choice
    const entries: readonly Choice[number][] = choice
    const inOrder = contest.options.flatMap(({ id }) => entries.filter((entry) => idOf(entry) === id))
    return inOrder as unknown as Choice
  })
}
