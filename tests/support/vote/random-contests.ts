import fc from 'fast-check'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'

/** A contest, mostly one that is counted down one list, with what each option got; some no manifest may have. */
export const randomContests = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, at) => `x-${at + 1}`)
    const some = fc.oneof(
      { weight: 12, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom(['x-1', 'x-1'], ['y-1']) },
    )
    return fc.record({
      name: fc.constantFrom('greedy', 'greedy', 'greedy-per-cost', 'greedy-per-cost', 'top', 'phragmen'),
      costs: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: size, maxLength: size }),
      totals: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
      budget: fc.integer({ min: 1, max: 30 }),
      minVotes: fc.option(fc.integer({ min: 1, max: 2 })),
      misfit: fc.constantFrom(undefined, 'stop', 'part'),
      limits: fc.array(fc.record({ title: fc.constant('동'), most: fc.integer({ min: 1, max: 20 }), of: some }), {
        maxLength: 3,
      }),
      conflicts: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 2 }),
    })
  })
  .map(({ name, costs, totals, budget, minVotes, misfit, limits, conflicts }) => {
    const apart = conflicts.filter(([one, other]) => one !== other)
    const rule = { name, ...(name === 'top' ? { seats: 2 } : name === 'phragmen' ? { stop: 'skip' } : {}) }
    const contest = {
      ...{ id: 'x', title: '안건', kind: 'approve', min: 0, max: costs.length, rule },
      ...(name === 'top' ? {} : { budget }),
      options: costs.map((cost, at) => ({ id: `x-${at + 1}`, title: `${at + 1}번`, cost })),
      ...(minVotes === null ? {} : { min_votes: minVotes }),
      ...(misfit === undefined ? {} : { misfit }),
      ...(limits.length === 0 ? {} : { limits }),
      ...(apart.length === 0 ? {} : { conflicts: apart }),
    }
    return {
      contest: contest as Contest,
      totals: Object.fromEntries(totals.map((total, at) => [`x-${at + 1}`, total])),
    }
  })
