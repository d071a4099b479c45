import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addRatio, compareRatio, multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { smallElections } from '#tests/support/small-elections.ts'
import { countElection } from '../count-election.ts'
import { countingRule } from '../counting-rule.ts'
import type { Election } from '../election.ts'
import { worthOf } from '../tally-votes.ts'

/** One voter's remaining money and what each project is worth to that voter. */
interface Voter {
  money: Ratio
  readonly worth: ReadonlyMap<number, number>
}
const less = (a: Ratio, b: Ratio): boolean => compareRatio(a, b) < 0
const minus = (a: Ratio, b: Ratio): Ratio => addRatio(a, multiplyRatio(ratio(-1), b))
const over = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n)

/** The price of a point of a project by its definition: the least at which what the voters can pay makes the cost. */
function priceOf(voters: readonly Voter[], project: number, cost: Ratio): Ratio | null {
  const able = voters
    .flatMap(({ money, worth }) => {
      const value = worth.get(project) ?? 0
      return value > 0 ? [{ money, value: ratio(value), most: over(money, ratio(value)) }] : []
    })
    .toSorted((a, b) => compareRatio(a.most, b.most))
  let [paid, value] = [ratio(0), able.reduce((sum, one) => addRatio(sum, one.value), ratio(0))]
  for (const one of able) {
    const price = over(minus(cost, paid), value)
    if (!less(one.most, price)) return price
    paid = addRatio(paid, one.money)
    value = minus(value, one.value)
  }
  return null
}

/** Equal shares voter by voter in fractions, without anything that makes it fast: what ours is compared with. */
function slowShares(election: Election, share: Ratio, ofCost: boolean, byPoints: boolean): readonly string[] {
  const worth = worthOf(election, 'borda0')
  const voters: Voter[] = election.ballots.flatMap((group) =>
    Array.from({ length: group.count }, () => ({
      money: share,
      worth: new Map(group.choices.map((project, at) => [project, byPoints ? worth(group, at) : 1])),
    })),
  )
  const left = new Set(election.projects.keys())
  const winners: string[] = []
  for (;;) {
    let best: { project: number; price: Ratio; rho: Ratio } | null = null
    for (const project of left) {
      const cost = ratio(election.projects[project]?.cost as bigint)
      const price = priceOf(voters, project, cost)
      if (price === null) continue
      const rho = ofCost && cost.n > 0n ? over(price, cost) : price
      if (best === null || less(rho, best.rho)) best = { project, price, rho }
    }
    if (best === null) return winners
    const { project, price } = best
    for (const voter of voters) {
      const due = multiplyRatio(price, ratio(voter.worth.get(project) ?? 0))
      voter.money = less(voter.money, due) ? ratio(0) : minus(voter.money, due)
    }
    left.delete(project)
    winners.push(election.projects[project]?.id as string)
  }
}

const rules = [
  { name: 'mes-cost', ofCost: true, byPoints: false },
  { name: 'mes-cardinality', ofCost: false, byPoints: false },
  { name: 'mes-score', ofCost: false, byPoints: true },
] as const
const votersOf = ({ ballots }: Election): number => ballots.reduce((sum, { count }) => sum + count, 0)

it('buys as the definition says, voter by voter in fractions', () => {
  fc.assert(
    fc.property(smallElections, fc.constantFrom(...rules), (election, { name, ofCost, byPoints }) => {
      const voters = votersOf(election)
      const share = voters === 0 ? ratio(0) : ratio(election.budget as bigint, voters)
      expect(countElection(election, countingRule(name)).winners).toEqual(slowShares(election, share, ofCost, byPoints))
    }),
    { numRuns: 600 },
  )
})

it('adds one at a time, as the definition says', () => {
  const stops = fc.constantFrom('exhaustive' as const, 'overshoot' as const)
  fc.assert(
    fc.property(smallElections, fc.constantFrom(...rules), stops, (election, { name, ofCost, byPoints }, add1Stop) => {
      const voters = votersOf(election)
      fc.pre(voters > 0)
      const budget = election.budget as bigint
      const costOf = (ids: readonly string[]): bigint =>
        election.projects.reduce((sum, { id, cost }) => sum + (ids.includes(id) ? cost : 0n), 0n)
      const worth = worthOf(election, 'borda0')
      const wanted = election.projects.filter((_, project) =>
        election.ballots.some((group) =>
          group.choices.some((one, at) => one === project && (!byPoints || worth(group, at) > 0)),
        ),
      )
      const isLast = (winners: readonly string[]): boolean =>
        wanted.every(
          ({ id, cost }) => winners.includes(id) || (add1Stop === 'exhaustive' && costOf(winners) + cost > budget),
        )
      let share = ratio(budget, voters)
      let winners = slowShares(election, share, ofCost, byPoints)
      let runs = 1
      while (!isLast(winners)) {
        share = addRatio(share, ratio(1))
        const next = slowShares(election, share, ofCost, byPoints)
        runs += 1
        if (costOf(next) > budget) break
        winners = next
      }
      const outcome = countElection(election, countingRule(name, { completion: 'add1', add1Stop }))
      expect([outcome.winners, outcome.endowment?.runs]).toEqual([winners, runs])
    }),
    { numRuns: 60 },
  )
})
