import { drawOrder } from '#kit/draw.ts'
import type { TieRule } from './counting-rule.ts'
import type { Candidate } from './election.ts'

/** Orders two texts by Unicode code points, not by the UTF-16 units that `<` compares. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((character, index) => character !== right[index])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) as number) - (right[at]?.codePointAt(0) ?? -1)
}

interface Ordered extends Candidate {
  readonly at: number
  readonly votes: number
}
const byId = (a: Ordered, b: Ordered): number => compareCodePoints(a.id, b.id)
const compareAmounts = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1)

/** Each tie rule as an order of all projects, the first to be preferred. */
const orders: {
  readonly [By in TieRule['by']]: (
    projects: readonly Ordered[],
    rule: Extract<TieRule, { by: By }>,
  ) => readonly Ordered[]
} = {
  id: (projects) => projects.toSorted(byId),
  'min-cost': (projects) =>
    projects.toSorted((a, b) => compareAmounts(a.cost, b.cost) || b.votes - a.votes || byId(a, b)),
  'file-order': (projects) => projects,
  seed: (projects, { seed }) => {
    const byName = new Map(projects.map((project) => [project.id, project]))
    return drawOrder(seed, [...byName.keys()]).map((id) => byName.get(id) as Ordered)
  },
}

/**
 * Decides the order in which equal projects are preferred, once for the whole count: `id` (code points), `min-cost`
 * (cheaper, then more votes, then id), `file-order`, or `seed` (the public draw, kit/draw). Gives each project's place.
 */
export function projectOrder(
  projects: readonly Candidate[],
  votes: readonly number[],
  ties: TieRule,
): readonly number[] {
  const numbered = projects.map((project, at) => ({ ...project, at, votes: votes[at] as number }))
  const order = orders[ties.by] as (projects: readonly Ordered[], rule: TieRule) => readonly Ordered[]
  const places = projects.map(() => 0)
  for (const [place, { at }] of order(numbered, ties).entries()) places[at] = place
  return places
}
