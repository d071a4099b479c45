import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallElections } from '#tests/support/small-elections.ts'
import { countElection } from './count-election.ts'
import { CountingRule, countingRule, ruleNames } from './counting-rule.ts'
import type { Election } from './election.ts'

/** Every rule with every option that it may have, ties by what does not depend on the order of a list. */
const anyRule: fc.Arbitrary<CountingRule> = fc
  .record({
    rule: fc.constantFrom(...ruleNames),
    completion: fc.constantFrom('none', 'utilitarian', 'add1', 'add1-utilitarian'),
    add1Stop: fc.constantFrom('exhaustive', 'overshoot'),
    start: fc.constantFrom('exact', 'floor'),
    increment: fc.integer({ min: 1, max: 5 }),
    ordinal: fc.constantFrom('borda0', 'len-rank'),
    phragmenStop: fc.constantFrom('skip', 'first-misfit'),
    misfit: fc.constantFrom('skip', 'stop'),
    ties: fc.oneof(
      fc.constant({ by: 'id' }),
      fc.constant({ by: 'min-cost' }),
      fc.string({ minLength: 1 }).map((seed) => ({ by: 'seed', seed })),
    ),
    minimumVotes: fc.integer({ min: 0, max: 3 }),
    atMostOne: fc.constant([]),
    winners: fc.option(fc.integer({ min: 1, max: 4 })),
    comparison: fc.constantFrom('none', 'approved-winners', 'excluded-voters'),
    weights: fc.constant(null),
    limits: fc.constant([]),
  })
  .map((rule) => CountingRule.parse(rule.rule === 'most-votes' ? { ...rule, winners: rule.winners ?? 2 } : rule))

/** The same election with its projects listed the other way round. */
const reversed = (election: Election): Election => {
  const last = election.projects.length - 1
  return {
    ...election,
    projects: election.projects.toReversed(),
    ballots: election.ballots.map((group) => ({ ...group, choices: group.choices.map((project) => last - project) })),
  }
}
/** The same election with each voter's ballot by itself. */
const unmerged = (election: Election): Election => ({
  ...election,
  ballots: election.ballots.flatMap((group) => Array.from({ length: group.count }, () => ({ ...group, count: 1 }))),
})

it('does not depend on the order of ballots or projects, nor on whether like ballots are merged', () => {
  fc.assert(
    fc.property(smallElections, anyRule, (election, rule) => {
      const outcome = countElection(election, rule)
      const shuffled = { ...election, ballots: election.ballots.toReversed() }
      for (const same of [shuffled, unmerged(election)]) expect(countElection(same, rule)).toEqual(outcome)
      const turned = countElection(reversed(election), rule)
      expect({ ...turned, projects: turned.projects.toReversed() }).toEqual(outcome)
    }),
    { numRuns: 400 },
  )
})

it('never spends more than the budget, funds nobody’s project, or takes more than it may', () => {
  fc.assert(
    fc.property(smallElections, anyRule, (election, rule) => {
      const ids = election.projects.map(({ id }) => id)
      const atMostOne = ids.length > 1 ? [ids.slice(0, 2)] : []
      const outcome = countElection(election, { ...rule, atMostOne })
      if (rule.rule !== 'most-votes') expect(outcome.left).toBeGreaterThanOrEqual(0n)
      expect(outcome.projects.filter(({ place, votes }) => place !== null && votes === 0)).toEqual([])
      expect(outcome.winners.length).toBeLessThanOrEqual(rule.winners ?? ids.length)
      expect(outcome.winners.filter((id) => atMostOne[0]?.includes(id)).length).toBeLessThanOrEqual(1)
      expect(new Set(outcome.winners).size).toBe(outcome.winners.length)
      const spent = outcome.projects.reduce((sum, { place, cost }) => sum + (place === null ? 0n : cost), 0n)
      expect(outcome.spent).toBe(spent)
    }),
    { numRuns: 400 },
  )
})

it('gives the same winners where every amount is the same number of times as much', () => {
  const whole = anyRule.map((rule): CountingRule => ({ ...rule, start: 'exact' }))
  fc.assert(
    fc.property(smallElections, whole, fc.integer({ min: 2, max: 1_000_000 }), (election, rule, times) => {
      const larger = {
        ...election,
        budget: (election.budget as bigint) * BigInt(times),
        projects: election.projects.map(({ id, cost }) => ({ id, cost: cost * BigInt(times) })),
      }
      const scaled = { ...rule, increment: rule.increment * times }
      expect(countElection(larger, scaled).winners).toEqual(countElection(election, rule).winners)
    }),
    { numRuns: 300 },
  )
})

it('gives the same winners whether amounts have decimals or not', () => {
  fc.assert(
    fc.property(smallElections, anyRule, (election, rule) => {
      const cents = {
        ...election,
        decimals: 2,
        budget: (election.budget as bigint) * 100n,
        projects: election.projects.map(({ id, cost }) => ({ id, cost: cost * 100n })),
      }
      expect(countElection(cents, rule).winners).toEqual(countElection(election, rule).winners)
    }),
  )
})

it('counts by every rule with its usual options', () => {
  fc.assert(
    fc.property(smallElections, fc.constantFrom(...ruleNames), (election, name) => {
      const rule = countingRule(name, { winners: 3, ties: { by: 'file-order' } })
      expect(CountingRule.parse(rule)).toEqual(rule)
      expect(countElection(election, rule).projects).toHaveLength(election.projects.length)
    }),
  )
})
