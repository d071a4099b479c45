import { describe, expect, it } from 'vitest'
import { formatDecimal } from '#kit/ratio.ts'
import { voteShares } from './shares.ts'

const entries = (votes: readonly number[]) => votes.map((count, index) => ({ id: index, votes: count }))
/** The two contests of 2020 (domain.md 1.4). */
const subcommittee = [276, 230, 210, 199, 173, 148, 146, 142]
const citizen = [224, 209, 207, 191, 167, 166, 138, 108, 74, 40]

describe('voteShares', () => {
  const shown = (votes: readonly number[]) => voteShares(entries(votes)).map((share) => formatDecimal(share.shown))

  it('gives the published shares of both contests', () => {
    expect(shown(subcommittee)).toEqual(['18', '15', '14', '13', '11', '10', '10', '9'])
    expect(shown(citizen)).toEqual(['15', '14', '13', '12', '11', '11', '9', '7', '5', '3'])
  })

  it('keeps the exact share beside the shown one', () => {
    expect(voteShares(entries(citizen))[2]?.exact).toEqual({ n: 1725n, d: 127n })
  })

  it('has no shares without votes', () => {
    expect([shown([]), shown([0, 0])]).toEqual([[], []])
  })
})
