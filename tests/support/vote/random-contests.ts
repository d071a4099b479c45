import fc from 'fast-check'
import { promiseOf } from '#kit/draw.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'

const seed = '가온누리 17'
const ties: readonly Manifest['tie'][] = [
  { rule: 'id' },
  { rule: 'listed' },
  { rule: 'min-cost' },
  { rule: 'seed', commitment: promiseOf(seed) },
]
const othersOfRule: Readonly<Record<string, object>> = {
  top: { seats: 2 },
  phragmen: { stop: 'skip' },
}
const kindOfRule: Readonly<Record<string, object>> = { 'greedy-score': { kind: 'points', points: 9 } }

/** Something mostly as it should be, at times otherwise. */
const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: other })

/** A contest, mostly one that is counted down one list, with what each option got and how ties end; some no manifest may have. */
export const randomContests = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, at) => `x-${at + 1}`)
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
    const lists = ['greedy', 'greedy-score', 'greedy-per-cost']
    return fc.record({
      name: fc.constantFrom(...lists, ...lists, 'top', 'phragmen'),
      costs: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: size, maxLength: size }),
      totals: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
      budget: fc.integer({ min: 1, max: 30 }),
      minVotes: fc.option(fc.integer({ min: 1, max: 2 })),
      misfit: mostly<string | undefined>(fc.constantFrom(undefined, 'stop', 'part'), fc.constant('skip')),
      limits: fc.array(
        fc.record({
          title: mostly(fc.constant('동'), fc.constantFrom('', '동\n')),
          most: mostly(fc.integer({ min: 1, max: 20 }), fc.constant(0)),
          of: mostly<string[]>(some, fc.constantFrom([], ['x-1', 'x-1'], ['y-1'])),
        }),
        { maxLength: 3 },
      ),
      conflicts: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 2 }),
      tie: fc.constantFrom(...ties),
    })
  })
  .map(({ name, costs, totals, budget, minVotes, misfit, limits, conflicts, tie }) => {
    const apart = conflicts.filter(([one, other]) => one !== other)
    const contest = {
      ...{ id: 'x', title: '안건', kind: 'approve', min: 0, max: costs.length, ...kindOfRule[name] },
      ...(name === 'top' ? {} : { budget }),
      options: costs.map((cost, at) => ({ id: `x-${at + 1}`, title: `${at + 1}번`, cost })),
      ...(minVotes === null ? {} : { min_votes: minVotes }),
      ...(misfit === undefined ? {} : { misfit }),
      ...(limits.length === 0 ? {} : { limits }),
      ...(apart.length === 0 ? {} : { conflicts: apart }),
      rule: { name, ...othersOfRule[name] },
    }
    const given = Object.fromEntries(totals.map((total, at) => [`x-${at + 1}`, total]))
    return { contest: contest as Contest, totals: given, tie, seed }
  })
