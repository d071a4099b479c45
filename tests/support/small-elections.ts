import fc from 'fast-check'
import type { BallotKind, Election } from '#rooms/voting/core/tally/election.ts'

/** An election of approvals, written short: costs by id, and ballots as ids joined by commas, with how many are alike. */
export function approvals(
  budget: number | null,
  costs: Readonly<Record<string, number>>,
  ballots: readonly (readonly [marks: string, count: number])[],
): Election {
  const ids = Object.keys(costs)
  return {
    kind: 'approve',
    decimals: 0,
    budget: budget === null ? null : BigInt(budget),
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost: BigInt(cost) })),
    ballots: ballots.map(([marks, count]) => ({
      channel: 'online',
      count,
      choices: marks === '' ? [] : marks.split(',').map((id) => ids.indexOf(id)),
      points: null,
    })),
    sheets: [],
  }
}

const ballot = (projects: number, kind: BallotKind) =>
  fc.shuffledSubarray(Array.from({ length: projects }, (_, at) => at)).chain((choices) =>
    fc.record({
      channel: fc.constantFrom('online', 'paper'),
      count: fc.integer({ min: 1, max: 4 }),
      choices: fc.constant(choices),
      points:
        kind === 'points' || kind === 'score'
          ? fc.array(fc.integer({ min: 0, max: 3 }), { minLength: choices.length, maxLength: choices.length })
          : fc.constant(null),
    }),
  )

/** Small elections of every kind, with many exact ties, free projects and empty ballots among them. */
export const smallElections: fc.Arbitrary<Election> = fc
  .record({
    kind: fc.constantFrom<BallotKind>('approve', 'rank', 'points', 'score'),
    costs: fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 7,
    }),
    budget: fc.integer({ min: 0, max: 60 }),
  })
  .chain(({ kind, costs, budget }) =>
    fc.record({
      kind: fc.constant(kind),
      decimals: fc.constant(0),
      budget: fc.constant(BigInt(budget)),
      projects: fc.constant(costs.map((cost, at) => ({ id: `p${at}`, cost: BigInt(cost) }))),
      ballots: fc.array(ballot(costs.length, kind), { maxLength: 9 }),
      sheets: fc.constant([]),
    }),
  )
