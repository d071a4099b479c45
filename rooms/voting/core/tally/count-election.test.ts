import { describe, expect, it } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { approvals } from '#tests/support/small-elections.ts'
import { countElection } from './count-election.ts'
import { CountingRule, countingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import { mayCount } from './may-count.ts'
import { plainAmount, plainOutcome } from './plain-outcome.ts'
import { compareCodePoints, projectOrder } from './project-order.ts'

const costs = { A: 60, B: 50, C: 40, D: 30 }
const park = approvals(100, costs, [
  ['A', 5],
  ['B', 4],
  ['C', 3],
  ['D', 1],
  ['', 2],
])
const reasonsOf = (election: Election, rule: CountingRule) =>
  Object.fromEntries(countElection(election, rule).projects.map(({ id, reason }) => [id, reason]))

describe('a count by votes', () => {
  it('leaves out what does not fit and goes on, and says why', () => {
    const { winners, spent, left, voters } = countElection(park, countingRule('greedy'))
    expect({ winners, spent, left, voters }).toEqual({ winners: ['A', 'C'], spent: 100n, left: 0n, voters: 15 })
    expect(reasonsOf(park, countingRule('greedy'))).toEqual({
      A: { kind: 'by-votes' },
      B: { kind: 'does-not-fit', left: 40n },
      C: { kind: 'by-votes' },
      D: { kind: 'does-not-fit', left: 0n },
    })
  })

  it('may end at the first that does not fit, ask for a least number of votes, and never take what costs too much', () => {
    expect(reasonsOf(park, countingRule('greedy', { misfit: 'stop', minimumVotes: 3 }))).toEqual({
      A: { kind: 'by-votes' },
      B: { kind: 'does-not-fit', left: 40n },
      C: { kind: 'after-stop', stoppedBy: 'B', left: 40n },
      D: { kind: 'below-minimum', minimum: 3 },
    })
    // 999999999 is how Pabulib marks what was withdrawn.
    const withdrawn = approvals(100, { A: 999_999_999, B: 1, C: 1 }, [['A,B', 2]])
    const rule = countingRule('greedy')
    expect(reasonsOf(withdrawn, rule)).toEqual({
      A: { kind: 'over-budget', budget: 100n },
      B: { kind: 'by-votes' },
      C: { kind: 'unsupported' },
    })
    expect(reasonsOf(withdrawn, countingRule('phragmen'))['A']).toEqual({ kind: 'over-budget', budget: 100n })
  })

  it('takes the most votes where there is no budget, as many as are wanted, and of rivals the first', () => {
    const open = { ...park, budget: null }
    const outcome = countElection(open, countingRule('most-votes', { winners: 2, atMostOne: [['A', 'B']] }))
    expect([outcome.winners, outcome.left, outcome.spent]).toEqual([['A', 'C'], null, 100n])
    expect(outcome.projects.map(({ reason }) => reason)).toEqual([
      { kind: 'by-votes' },
      { kind: 'conflict', with: 'A' },
      { kind: 'by-votes' },
      { kind: 'not-among-first', winners: 2 },
    ])
    expect(countElection(open, countingRule('greedy')).winners).toEqual(['A', 'B', 'C', 'D'])
  })

  it('tells a tie that decides from one that does not', () => {
    const tied = approvals(null, { A: 1, B: 1, C: 1 }, [
      ['A', 2],
      ['B', 2],
      ['C', 2],
    ])
    const of = (winners: number) => countElection(tied, countingRule('most-votes', { winners })).ties
    expect(of(2)).toEqual([{ round: 1, among: ['A', 'B', 'C'], chosen: 'A', decided: true }])
    expect(of(3)).toEqual([{ round: 1, among: ['A', 'B', 'C'], chosen: 'A', decided: false }])
  })

  it('takes what is free first where votes per cost count, without a measure', () => {
    const free = approvals(10, { A: 10, B: 0, C: 0 }, [
      ['A', 9],
      ['B', 1],
      ['C', 2],
    ])
    const { winners, rounds } = countElection(free, countingRule('greedy-per-cost'))
    expect(winners).toEqual(['B', 'C', 'A'])
    expect(rounds.map(({ measure }) => measure)).toEqual([null, null, ratio(9, 10)])
  })
})

describe('points', () => {
  const ranked: Election = { ...approvals(100, costs, [['A,B,C', 2]]), kind: 'rank' }
  const pointsOf = (election: Election, rule: CountingRule) =>
    countElection(election, rule).projects.map(({ points }) => points)

  it('of a ranking are Borda’s, with nothing or one for the last', () => {
    expect(pointsOf(ranked, countingRule('greedy-score'))).toEqual([4, 2, 0, 0])
    expect(pointsOf(ranked, countingRule('greedy-score', { ordinal: 'len-rank' }))).toEqual([6, 4, 2, 0])
  })

  it('are those on the ballot, or one for a mark', () => {
    const given = { ...ranked, kind: 'points' as const, ballots: [{ ...ranked.ballots[0], points: [1, 7, 0] }] }
    expect(pointsOf(given as Election, countingRule('mes-score'))).toEqual([2, 14, 0, 0])
    expect(pointsOf(park, countingRule('greedy-score'))).toEqual([5, 4, 3, 1])
  })
})

describe('channels', () => {
  const sheets = [
    { channel: 'committee', voters: 4, votes: [0, 3, 1, 0] },
    { channel: 'empty', voters: 0, votes: [0, 0, 0, 0] },
  ]
  const both: Election = { ...park, sheets }
  const half: [number, number] = [1, 2]
  const weights = { online: half, committee: half, empty: half }

  it('are told apart and together', () => {
    const [a, b] = countElection(both, countingRule('greedy')).projects
    expect([a?.votes, b?.votes]).toEqual([5, 7])
    expect(b?.channels).toEqual([
      { channel: 'committee', votes: 3, points: 3 },
      { channel: 'empty', votes: 0, points: 0 },
      { channel: 'online', votes: 4, points: 4 },
    ])
  })

  it('count by their weights as shares of their own totals, exactly (50/50 of residents and committee)', () => {
    const outcome = countElection(both, countingRule('most-votes', { winners: 1, weights }))
    expect(outcome.projects.map(({ strength }) => strength)).toEqual([
      ratio(5, 26),
      ratio(4 * 4 + 3 * 13, 2 * 13 * 4),
      ratio(3 * 4 + 13, 2 * 13 * 4),
      ratio(1, 26),
    ])
    expect(outcome.winners).toEqual(['B'])
    expect(outcome.voters).toBe(19)
  })

  it('are refused where a rule cannot use them', () => {
    expect(mayCount(both, countingRule('mes-cost'))).toEqual({ kind: 'needs-ballots', channel: 'committee' })
    expect(mayCount({ ...both, kind: 'points' }, countingRule('greedy-score'))).toEqual({
      kind: 'needs-ballots',
      channel: 'committee',
    })
    expect(mayCount(both, countingRule('greedy-score'))).toBeNull()
    expect(mayCount(park, countingRule('phragmen', { weights }))).toEqual({ kind: 'takes-no-weights' })
    const rule = countingRule('greedy', { weights: { committee: half } })
    expect(mayCount(both, rule)).toEqual({ kind: 'channel-without-weight', channel: 'online' })
    expect(mayCount({ ...park, budget: null }, countingRule('mes-cost'))).toEqual({ kind: 'needs-budget' })
    expect(mayCount(park, countingRule('most-votes'))).toEqual({ kind: 'needs-winners' })
    expect(mayCount(park, countingRule('greedy', { atMostOne: [['A', 'X']] }))).toEqual({
      kind: 'unknown-project',
      id: 'X',
    })
    expect(() => countElection(park, countingRule('most-votes'))).toThrow('needs-winners')
  })
})

describe('the comparison step', () => {
  // Equal shares of 25 buy D alone; by votes A wins, which more voters chose.
  const election = approvals(100, { A: 100, D: 50 }, [
    ['A', 3],
    ['D', 1],
  ])
  it('takes the result by votes only where strictly more voters fare better with it', () => {
    const utilitarian = { completion: 'utilitarian', comparison: 'approved-winners' } as const
    const small = approvals(4, { A: 4, D: 1, E: 1 }, [
      ['A', 3],
      ['D,E', 1],
    ])
    for (const comparison of ['approved-winners', 'excluded-voters'] as const) {
      const outcome = countElection(small, countingRule('mes-cost', { comparison }))
      expect([outcome.winners, outcome.comparison]).toEqual([['A'], { forShares: 1, forVotes: 3, replaced: true }])
    }
    expect(countElection(election, countingRule('mes-cost', utilitarian)).comparison).toEqual({
      ...{ forShares: 0, forVotes: 0, replaced: false },
    })
  })
})

describe('the order of equals', () => {
  it('is by code points, not by UTF-16 units, and a beginning comes before the whole', () => {
    expect(compareCodePoints('\u{1F333}', '\uFFFD')).toBeGreaterThan(0)
    expect(compareCodePoints('p1', 'p10')).toBeLessThan(0)
    expect(compareCodePoints('p10', 'p1')).toBeGreaterThan(0)
    expect(compareCodePoints('2025/POD/0004', '2025/POD/0004')).toBe(0)
  })

  it('is by cost, then votes, then id; or the list’s; or drawn', () => {
    const projects = [
      { id: 'C', cost: 2n },
      { id: 'B', cost: 1n },
      { id: 'A', cost: 1n },
    ]
    expect(projectOrder(projects, [1, 1, 5], { by: 'min-cost' })).toEqual([2, 1, 0])
    expect(projectOrder(projects, [1, 1, 5], { by: 'id' })).toEqual([2, 1, 0])
    expect(projectOrder(projects, [1, 1, 5], { by: 'file-order' })).toEqual([0, 1, 2])
    // As `printf 'spring rain\0A' | sha256sum` and so on.
    expect(projectOrder(projects, [1, 1, 5], { by: 'seed', seed: 'spring rain' })).toEqual([1, 2, 0])
  })
})

describe('as JSON', () => {
  it('amounts are text in currency units and ratios fractions', () => {
    expect([plainAmount(1055n, 1), plainAmount(1050n, 1), plainAmount(7n, 2), plainAmount(5n, 0)]).toEqual([
      ...['105.5', '105', '0.07', '5'],
    ])
    const plain = plainOutcome(countElection({ ...park, decimals: 1 }, countingRule('mes-cost')), 1)
    expect(plain).toMatchObject({ budget: '10', spent: '0', endowment: { share: '20/3', runs: 1 }, comparison: null })
  })

  it('an unknown key of a rule is refused', () => {
    expect(CountingRule.safeParse({ ...countingRule('greedy'), favourite: 'A' }).success).toBe(false)
  })
})
