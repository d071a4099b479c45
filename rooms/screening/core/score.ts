import { competitionRank } from '#kit/competition-rank.ts'
import { addRatio, compareRatio, multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { type Criterion, weightOf } from './screening-list.ts'

/** One member's marks for one item, criterion by criterion; null where one is still missing. */
export interface Marked {
  readonly personNo: number
  readonly itemId: ItemId
  readonly marks: readonly (number | null)[]
}

/** That a member does not judge an item. */
export interface StandsAside {
  readonly personNo: number
  readonly itemId: ItemId
}

/** How an item did: the mean of so many members, out of 100, exactly; null where nobody's marks count. */
export interface ItemScore {
  readonly itemId: ItemId
  readonly mean: Ratio | null
  readonly members: number
  /** 1, 2, 2, 4; null without a mean. */
  readonly rank: number | null
  readonly tied: boolean
}

/** What whole marks come to out of 100, exactly: of each criterion its part, times its weight. */
export function pointsOf(criteria: readonly Criterion[], marks: readonly number[]): Ratio {
  return criteria
    .map((one, at) => multiplyRatio(weightOf(one, criteria), ratio(100 * Number(marks[at]), one.most)))
    .reduce(addRatio, ratio(0))
}

const isWhole = (marks: readonly (number | null)[]): marks is readonly number[] => marks.every((mark) => mark !== null)

/**
 * Scores items by the sheets that were handed in: the mean of the members who did not stand aside, and its rank among
 * the items in competition ranking (1, 2, 2, 4). Compared exactly, so that no rounding makes a tie or breaks one; the
 * order in which sheets come changes nothing.
 */
export function scoreItems(
  criteria: readonly Criterion[],
  itemIds: readonly ItemId[],
  { marked, handedIn, aside }: ScoredBy,
): readonly ItemScore[] {
  const counted = marked.filter(
    ({ personNo, itemId, marks }) =>
      criteria.length > 0 &&
      marks.length === criteria.length &&
      isWhole(marks) &&
      handedIn.has(personNo) &&
      !aside.some((one) => one.personNo === personNo && one.itemId === itemId),
  )
  const byItem = Map.groupBy(counted, ({ itemId }) => itemId)
  const means = itemIds.map((itemId) => {
    const own = byItem.get(itemId) ?? []
    const sum = own.map(({ marks }) => pointsOf(criteria, marks.map(Number))).reduce(addRatio, ratio(0))
    const mean = own.length === 0 ? null : multiplyRatio(sum, ratio(1, own.length))
    return { itemId, mean, members: own.length }
  })
  const ranked = competitionRank(
    means.flatMap(({ itemId, mean }) => (mean === null ? [] : [{ itemId, mean }])),
    (one, other) => compareRatio(other.mean, one.mean),
  )
  const placeOf = new Map(ranked.map(({ entry, rank, tied }) => [entry.itemId, { rank, tied }]))
  return means.map((one) => ({ ...one, ...(placeOf.get(one.itemId) ?? { rank: null, tied: false }) }))
}

export interface ScoredBy {
  readonly marked: readonly Marked[]
  readonly handedIn: ReadonlySet<number>
  readonly aside: readonly StandsAside[]
}
