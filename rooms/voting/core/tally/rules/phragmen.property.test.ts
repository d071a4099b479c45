import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addRatio, compareRatio, multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { smallElections } from '#tests/support/small-elections.ts'
import { countElection } from '../count-election.ts'
import { type CountingRule, countingRule } from '../counting-rule.ts'
import type { Election } from '../election.ts'

/** Phragmén's rule voter by voter in fractions; equal projects by their ids, which stand in the order of the list. */
function slowPhragmen(election: Election, stop: CountingRule['phragmenStop']): readonly string[] {
  const voters = election.ballots.flatMap(({ choices, count }) =>
    Array.from({ length: count }, () => ({ choices, load: ratio(0) })),
  )
  const budget = election.budget as bigint
  const costOf = (project: number): bigint => election.projects[project]?.cost as bigint
  const left = new Set(
    [...election.projects.keys()].filter(
      (project) => costOf(project) <= budget && voters.some(({ choices }) => choices.includes(project)),
    ),
  )
  const momentOf = (project: number): Ratio => {
    const own = voters.filter(({ choices }) => choices.includes(project))
    const sum = own.reduce((all, { load }) => addRatio(all, load), ratio(costOf(project)))
    return multiplyRatio(sum, ratio(1, own.length))
  }
  const winners: string[] = []
  let spent = 0n
  for (;;) {
    const timed = [...left].map((project) => ({ project, moment: momentOf(project) }))
    const least = timed.reduce<Ratio | null>(
      (sofar, { moment }) => (sofar === null || compareRatio(moment, sofar) < 0 ? moment : sofar),
      null,
    )
    if (least === null) return winners
    const best = timed.filter(({ moment }) => compareRatio(moment, least) === 0).map(({ project }) => project)
    const misfits = best.filter((project) => spent + costOf(project) > budget)
    if (misfits.length > 0 && stop === 'first-misfit') return winners
    for (const project of misfits) left.delete(project)
    if (misfits.length > 0) continue
    const first = Math.min(...best)
    for (const voter of voters) if (voter.choices.includes(first)) voter.load = least
    spent += costOf(first)
    left.delete(first)
    winners.push(election.projects[first]?.id as string)
  }
}

it('buys as the definition says, voter by voter in fractions', () => {
  const stops = fc.constantFrom('skip' as const, 'first-misfit' as const)
  fc.assert(
    fc.property(smallElections, stops, (election, phragmenStop) => {
      const { winners } = countElection(election, countingRule('phragmen', { phragmenStop }))
      expect(winners).toEqual(slowPhragmen(election, phragmenStop))
    }),
    { numRuns: 600 },
  )
})
