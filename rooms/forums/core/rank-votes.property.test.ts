import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankVotes } from './rank-votes.ts'

const anyOptions = fc
  .array(fc.nat(8), { maxLength: 20 })
  .map((votes) => votes.map((count, at) => ({ no: at + 1, votes: count })))

describe('competition ranking', () => {
  it('gives as many votes the same rank, and leaves out as many as were tied: 1, 2, 2, 4', () => {
    const ranked = rankVotes([7, 9, 7, 3].map((votes, at) => ({ no: at + 1, votes })))
    expect(ranked.map(({ no, rank, tied }) => [no, rank, tied])).toEqual([
      [2, 1, false],
      [1, 2, true],
      [3, 2, true],
      [4, 4, false],
    ])
  })

  it('ranks the nine projects of the forum of 2019 as its plan does: 1, 2, 3, 4, 4, 6, 7, 8, 9', () => {
    const votes = [13, 12, 11, 10, 10, 7, 5, 2, 0]
    expect(rankVotes(votes.map((count, at) => ({ no: at + 1, votes: count }))).map(({ rank }) => rank)).toEqual([
      1, 2, 3, 4, 4, 6, 7, 8, 9,
    ])
  })

  it('does not depend on the order in which options stand', () => {
    fc.assert(
      fc.property(
        anyOptions.chain((options) =>
          fc.tuple(fc.constant(options), fc.shuffledSubarray(options, { minLength: options.length })),
        ),
        ([options, shuffled]) => {
          expect(rankVotes(shuffled)).toEqual(rankVotes(options))
        },
      ),
    )
  })

  it('loses no option and no vote, begins at 1, and a rank is one more than the options that have more votes', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const ranked = rankVotes(options)
        const sum = (list: readonly { readonly votes: number }[]) => list.reduce((all, { votes }) => all + votes, 0)
        expect(sum(ranked)).toBe(sum(options))
        expect(new Set(ranked.map(({ no }) => no)).size).toBe(options.length)
        expect(ranked[0]?.rank ?? 1).toBe(1)
        for (const [at, one] of ranked.entries()) {
          expect(one.rank).toBe(ranked.filter(({ votes }) => votes > one.votes).length + 1)
          expect(one.rank).toBeLessThanOrEqual(at + 1)
          expect(one.tied).toBe(ranked.filter(({ rank }) => rank === one.rank).length > 1)
        }
      }),
    )
  })
})
