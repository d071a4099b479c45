import { describe, expect, it } from 'vitest'
import { promiseOf } from '#kit/draw.ts'
import { ratio } from '#kit/ratio.ts'
import { approvals } from '#tests/support/small-elections.ts'
import { countElection } from '../count-election.ts'
import { countingRule } from '../counting-rule.ts'

const billion = 1_000_000_000_000

describe('what doubles cannot tell apart', () => {
  it('is settled exactly where nobody is short of money, by one run and by Add1', () => {
    const election = approvals(2 * billion + 5, { A: billion + 1, B: billion }, [['A,B', 7]])
    for (const completion of ['none', 'add1'] as const) {
      const { winners, ties } = countElection(election, countingRule('mes-cardinality', { completion }))
      expect(winners).toEqual(['B', 'A'])
      expect(ties).toEqual([])
    }
  })

  it('is settled exactly where some are short, and the dearer comes second though it stands first', () => {
    // Two voters have paid for C and then have 4 of 10 left: they are short, and A and B differ by one in 26 × 10^11.
    const unit = billion / 10
    const election = approvals(40 * unit, { A: 26 * unit + 1, B: 26 * unit, C: 12 * unit }, [
      ['A,B,C', 2],
      ['A,B', 2],
    ])
    for (const completion of ['none', 'add1'] as const) {
      const { winners, ties } = countElection(election, countingRule('mes-cardinality', { completion }))
      expect(winners).toEqual(['C', 'B'])
      expect(ties).toEqual([])
    }
    const { winners } = countElection(election, countingRule('phragmen'))
    expect(winners).toEqual(['C', 'B'])
  })

  it('is who can pay: one won too little is too little, and exactly enough is enough', () => {
    const tooDear = approvals(billion, { A: billion + 1, B: 10 }, [['A,B', 3]])
    const { projects } = countElection(tooDear, countingRule('mes-cost'))
    expect(projects.map(({ place }) => place)).toEqual([null, 1])
    expect(projects[0]?.reason).toEqual({ kind: 'supporters-cannot-pay', have: ratio(billion - 10) })
    const justEnough = approvals(155_000, { A: 155_000 }, [['A', 105]])
    for (const completion of ['none', 'add1'] as const)
      expect(countElection(justEnough, countingRule('mes-cost', { completion })).winners).toEqual(['A'])
  })

  it('is left to the exact run once a payment took all that a voter had', () => {
    // Of 10 each, D takes 4 of the first voter, and C the other 6 (and 6 of the second): then A and B are equal.
    const election = approvals(40, { A: 14, B: 14, C: 12, D: 4 }, [
      ['C,D', 1],
      ['C', 1],
      ['A,B', 2],
    ])
    const { winners } = countElection(election, countingRule('mes-cardinality', { completion: 'add1' }))
    expect(winners).toEqual(['D', 'C', 'A'])
  })

  it('is clear where those who are short have nothing at all', () => {
    // Of 100 each, D takes 40 of the first voter and C the other 60, which were too few; the first then has nothing.
    const election = approvals(1200, { A: 995, B: 995, C: 150, D: 40 }, [
      ['A,B,C,D', 1],
      ['C', 1],
      ['A,B', 10],
    ])
    const { winners, ties } = countElection(election, countingRule('mes-cardinality', { completion: 'add1' }))
    expect(winners).toEqual(['D', 'C', 'A'])
    expect(ties).toEqual([{ round: 3, among: ['A', 'B'], chosen: 'A', decided: true }])
  })

  it('is no tie to be drawn: exact ties go by the tie rule', () => {
    const election = approvals(100, { A: 10, B: 10, C: 10, D: 10 }, [
      ['A,B', 1],
      ['B,C', 1],
      ['C,D', 1],
      ['A,D', 1],
    ])
    const { winners, ties } = countElection(election, countingRule('mes-cost', { completion: 'add1' }))
    expect(winners).toEqual(['A', 'B', 'C', 'D'])
    expect(ties[0]).toEqual({ round: 1, among: ['A', 'B', 'C', 'D'], chosen: 'A', decided: false })
  })
})

describe('many purchases', () => {
  it('keep exact balances though the denominator outgrows every double', () => {
    const costs = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`p${at}`, 1000 + 7 * at]))
    const ids = Object.keys(costs)
    const ballots = Array.from({ length: 200 }, (_, voter) => {
      const marks = ids.filter((id) => Number.parseInt(promiseOf(`${voter} ${id}`).slice(0, 6), 16) % 9 === 0)
      return [marks.join(','), 1 + (voter % 13)] as const
    })
    const election = approvals(100_000, costs, ballots)
    const one = countElection(election, countingRule('mes-cost'))
    expect(one.rounds.length).toBeGreaterThan(50)
    expect(one.rounds.at(-1)?.measure?.d.toString(2).length).toBeGreaterThan(200)
    const phragmen = countElection(election, countingRule('phragmen'))
    expect(phragmen.rounds.at(-1)?.measure?.d.toString(2).length).toBeGreaterThan(100)
  })
})

describe('Add1', () => {
  it('ends where nothing that anybody supports is left, and where voters are missing', () => {
    const endless = approvals(20, { A: 10, B: 5, C: 100 }, [['A', 2]])
    for (const add1Stop of ['exhaustive', 'overshoot'] as const) {
      const outcome = countElection(endless, countingRule('mes-cost', { completion: 'add1', add1Stop }))
      expect([outcome.winners, outcome.endowment?.runs]).toEqual([['A'], 1])
    }
    const nobody = countElection(approvals(20, { A: 10 }, []), countingRule('mes-cost', { completion: 'add1' }))
    expect([nobody.winners, nobody.endowment]).toEqual([[], { share: ratio(0), runs: 1 }])
  })

  it('begins with whole currency units where told so', () => {
    const election = { ...approvals(10_000, { A: 100 }, [['A', 3]]), decimals: 2 }
    const { endowment } = countElection(election, countingRule('mes-cost', { start: 'floor' }))
    expect(endowment?.share).toEqual(ratio(3300))
    expect(countElection(election, countingRule('mes-cost')).endowment?.share).toEqual(ratio(10_000, 3))
  })
})
