import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvals } from '#tests/support/small-elections.ts'
import { countElection } from './count-election.ts'
import { countingRule } from './counting-rule.ts'
import { mayCount } from './may-count.ts'

const costs = { A: 60, B: 50, C: 40, D: 30 }
const park = approvals(100, costs, [
  ['A', 5],
  ['B', 4],
  ['C', 3],
  ['D', 1],
])
const reasons = (outcome: ReturnType<typeof countElection>) =>
  Object.fromEntries(outcome.projects.map(({ id, reason }) => [id, reason]))

describe('limits of dongs and categories', () => {
  it('leave out what does not fit its own group, and the money goes to others', () => {
    const limits = [{ title: '가산동', most: 45, of: ['A', 'C'] }]
    const outcome = countElection(park, countingRule('greedy', { limits }))
    expect([outcome.winners, outcome.spent]).toEqual([['B', 'C'], 90n])
    expect(reasons(outcome)['A']).toEqual({ kind: 'over-limit', left: 45n, limit: '가산동' })
  })

  it('hold together: of two groups the tighter one decides, and without a budget they alone', () => {
    const limits = [
      { title: '가산동', most: 80, of: ['A', 'D'] },
      { title: '가산동', most: 25, of: ['D'] },
    ]
    const outcome = countElection({ ...park, budget: null }, countingRule('greedy', { limits }))
    expect(outcome.winners).toEqual(['A', 'B', 'C'])
    expect(reasons(outcome)['D']).toEqual({ kind: 'over-limit', left: 20n, limit: '가산동' })
  })

  it('end no count: a rule that stops goes on behind a group that is full', () => {
    const rule = countingRule('greedy', { misfit: 'stop', limits: [{ title: '가산동', most: 10, of: ['A'] }] })
    expect(countElection(park, rule).winners).toEqual(['B', 'C'])
  })

  it('are in whole units of the currency, whatever the decimals of the amounts', () => {
    const rule = countingRule('greedy', { limits: [{ title: '가산동', most: 6, of: ['A'] }] })
    expect(countElection({ ...park, decimals: 1 }, rule).winners).toEqual(['A', 'C'])
  })

  it('name projects that stand, and belong to counts by votes', () => {
    const unknown = countingRule('greedy', { limits: [{ title: '가산동', most: 1, of: ['X'] }] })
    expect(mayCount(park, unknown)).toEqual({ kind: 'unknown-project', id: 'X' })
    const limits = [{ title: '가산동', most: 1, of: ['A'] }]
    expect(mayCount(park, countingRule('mes-cost', { limits }))).toEqual({ kind: 'takes-no-limits' })
    expect(mayCount(park, countingRule('phragmen', { misfit: 'part' }))).toEqual({ kind: 'takes-no-limits' })
  })

  it('are never exceeded, nor the budget, whoever is funded in part', () => {
    const amount = fc.nat({ max: 60 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ cost: amount, votes: fc.nat({ max: 5 }) }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.record({ most: amount, of: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) })),
        fc.constantFrom('skip', 'stop', 'part'),
        (projects, drawn, misfit) => {
          const ids = projects.map((_, at) => `p${at}`)
          const election = approvals(
            100,
            Object.fromEntries(projects.map(({ cost }, at) => [ids[at], cost])),
            projects.map(({ votes }, at) => [ids[at] as string, votes]),
          )
          const limits = drawn.flatMap(({ most, of }) => {
            const known = of.flatMap((at) => ids[at] ?? [])
            return known.length === 0 ? [] : [{ title: '', most, of: known }]
          })
          const outcome = countElection(election, countingRule('greedy', { limits, misfit }))
          const paid = (of: readonly string[]) =>
            outcome.projects
              .filter(({ id, place }) => place !== null && of.includes(id))
              .reduce((sum, { cost, reason }) => sum + (reason.kind === 'by-part' ? reason.funded : cost), 0n)
          expect(paid(ids)).toBe(outcome.spent)
          expect(outcome.spent <= 100n).toBe(true)
          for (const { most, of } of limits) expect(paid(of) <= BigInt(most)).toBe(true)
        },
      ),
    )
  })
})

describe('funding in part', () => {
  it('gives the first that does not fit what is left, and ends there', () => {
    const outcome = countElection(park, countingRule('greedy', { misfit: 'part' }))
    expect([outcome.winners, outcome.spent, outcome.left]).toEqual([['A', 'B'], 100n, 0n])
    expect(reasons(outcome)).toMatchObject({
      B: { kind: 'by-part', funded: 40n, limit: null },
      C: { kind: 'after-stop', stoppedBy: 'B', left: 40n },
    })
  })

  it('gives no more than the limit of its own group has left', () => {
    const limits = [{ title: '가산동', most: 15, of: ['B'] }]
    const outcome = countElection(park, countingRule('greedy', { misfit: 'part', limits }))
    expect([outcome.winners, outcome.left]).toEqual([['A', 'B'], 25n])
    expect(reasons(outcome)).toMatchObject({
      B: { kind: 'by-part', funded: 15n, limit: '가산동' },
      C: { kind: 'after-stop', stoppedBy: 'B', left: 40n },
    })
  })

  it('gives nothing where nothing is left', () => {
    const outcome = countElection({ ...park, budget: 60n }, countingRule('greedy', { misfit: 'part' }))
    expect(reasons(outcome)['B']).toEqual({ kind: 'does-not-fit', left: 0n })
  })
})
