import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ItemId } from '#rooms/items/core/item.ts'
import { departuresFromVote, type VoteOutcome } from './departures.ts'

const item = (rank: number) => ItemId.parse(`item-${rank}`)
const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rank) => ({ itemId: item(rank), name: `안건 ${rank}`, rank }))
const passed = (rank: number, reason: string | null = null): VoteOutcome => ({
  itemId: item(rank),
  outcome: 'passed',
  reason,
})
const rejected = (rank: number, reason: string | null = null): VoteOutcome => ({
  itemId: item(rank),
  outcome: 'rejected',
  reason,
})
const found = (outcomes: readonly VoteOutcome[]) =>
  departuresFromVote(ranks, outcomes).map(({ subject, params }) => [subject.id, params['rejectedAbove']])

describe('departuresFromVote', () => {
  it('finds what 2020 left unexplained: 6 to 9 in, 4 and 5 out (SI-066)', () => {
    const outcomes = [...[9, 8, 7, 6, 3, 2, 1].map((rank) => passed(rank)), ...[10, 5, 4].map((rank) => rejected(rank))]
    expect(found(outcomes)).toEqual([
      ['item-6', '4, 5'],
      ['item-7', '4, 5'],
      ['item-8', '4, 5'],
      ['item-9', '4, 5'],
    ])
    expect(departuresFromVote(ranks, outcomes)[0]).toMatchObject({
      rule: 'departs-from-vote',
      severity: 'warning',
      params: { item: '안건 6', rank: 6, rejectedAbove: '4, 5' },
    })
  })

  it('is silent where the vote was followed or the reason written, on either side', () => {
    expect(found([passed(1), passed(2), rejected(3)])).toEqual([])
    expect(found([passed(2, '장소가 이미 확보됨'), rejected(1)])).toEqual([])
    expect(found([passed(2), rejected(1, '같은 사업이 이미 추진 중')])).toEqual([])
    expect(found([passed(2, ' '), rejected(1, '')])).toEqual([['item-2', '1']])
  })

  it('leaves out items that were not voted on', () => {
    expect(found([{ itemId: ItemId.parse('late'), outcome: 'passed', reason: null }, rejected(1)])).toEqual([])
  })

  it('finds the same in any order', () => {
    const outcomes = fc.shuffledSubarray(ranks.map(({ rank }) => (rank % 3 === 0 ? rejected(rank) : passed(rank))))
    fc.assert(
      fc.property(outcomes, (list) => {
        expect(found(list)).toEqual(found(list.toReversed()))
      }),
      { numRuns: 30 },
    )
  })
})
