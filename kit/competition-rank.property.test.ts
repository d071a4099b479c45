import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byVotes, competitionRank } from './competition-rank.ts'

const counted = (votes: readonly number[]) => votes.map((count, at) => ({ no: at + 1, votes: count }))
const ranksOf = (votes: readonly number[]) => competitionRank(counted(votes), byVotes)
const anyVotes = fc.array(fc.nat(8), { maxLength: 20 })

describe('competitionRank', () => {
  it('gives as many votes the same place and leaves out as many as were tied: 1, 2, 3, 4, 4, 6', () => {
    expect(ranksOf([10, 50, 40, 20, 30, 20]).map(({ entry, rank, tied }) => [entry.votes, rank, tied])).toEqual([
      [50, 1, false],
      [40, 2, false],
      [30, 3, false],
      [20, 4, true],
      [20, 4, true],
      [10, 6, false],
    ])
  })

  it('ranks the nine projects of the forum of 2019 as its plan does', () => {
    const ranks = ranksOf([13, 12, 11, 10, 10, 7, 5, 2, 0]).map(({ rank }) => rank)
    expect(ranks).toEqual([1, 2, 3, 4, 4, 6, 7, 8, 9])
  })

  it('ranks the contest of 2020 without a tie, and nothing at all', () => {
    const ranks = ranksOf([224, 209, 207, 191, 167, 166, 138, 108, 74, 40]).map(({ rank, tied }) => tied || rank)
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(ranksOf([])).toEqual([])
  })

  it('gives each the place after all that are better, and says who shares one', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        for (const { entry, rank, tied } of ranksOf(votes)) {
          expect(rank).toBe(1 + votes.filter((other) => other > entry.votes).length)
          expect(tied).toBe(votes.filter((other) => other === entry.votes).length > 1)
        }
      }),
    )
  })

  it('loses no entry, keeps the order of those that tie, and gives places by the comparison alone', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const nos = ranksOf(votes).map(({ entry }) => entry.no)
        const stable = counted(votes).toSorted((a, b) => b.votes - a.votes || a.no - b.no)
        expect(nos).toEqual(stable.map(({ no }) => no))
        const turned = competitionRank(counted(votes).toReversed(), byVotes)
        const placeOf = new Map(turned.map(({ entry, rank, tied }) => [entry.no, { rank, tied }]))
        for (const { entry, rank, tied } of ranksOf(votes)) expect(placeOf.get(entry.no)).toEqual({ rank, tied })
      }),
    )
  })
})
