import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { itemId, listOf } from './lists-fixture.ts'
import { type Marked, pointsOf, scoreItems } from './score.ts'

const { criteria } = listOf()
const ids = ['a', 'b', 'c', 'd'].map(itemId)
const mark = (personNo: number, id: string, ...marks: (number | null)[]): Marked => ({
  personNo,
  itemId: itemId(id),
  marks,
})
const score = (
  marked: readonly Marked[],
  handedIn: readonly number[],
  aside: { personNo: number; itemId: never }[] = [],
) => scoreItems(criteria, ids, { marked, handedIn: new Set(handedIn), aside })

it('counts points exactly, and ranks in competition: 1, 2, 2, none', () => {
  expect(pointsOf(criteria, [60, 40])).toEqual(ratio(100))
  expect(
    pointsOf(
      [
        { name: '효과', most: 7, weight: '1/3' },
        { name: '비용', most: 3, weight: '2/3' },
      ],
      [5, 2],
    ),
  ).toEqual(ratio(4300, 63))
  const marked = [
    ...[mark(1, 'a', 60, 40), mark(2, 'a', 50, 40)],
    ...[mark(1, 'b', 30, 20), mark(2, 'b', 30, 10)],
    ...[mark(1, 'c', 25, 20), mark(2, 'c', 30, 15), mark(1, 'd', 60, null)],
  ]
  expect(score(marked, [1, 2])).toMatchObject([
    { itemId: 'item-a', mean: ratio(95), members: 2, rank: 1, tied: false },
    { itemId: 'item-b', mean: ratio(45), rank: 2, tied: true },
    { itemId: 'item-c', mean: ratio(45), rank: 2, tied: true },
    { itemId: 'item-d', mean: null, members: 0, rank: null, tied: false },
  ])
})

it('counts no draft, nobody who stands aside, and nothing where there are no criteria', () => {
  const marked = [mark(1, 'a', 60, 40), mark(2, 'a', 0, 0)]
  expect(score(marked, [1])[0]).toMatchObject({ mean: ratio(100), members: 1 })
  expect(score(marked, [1, 2], [{ personNo: 2, itemId: itemId('a') as never }])[0]).toMatchObject({
    mean: ratio(100),
    members: 1,
  })
  expect(scoreItems([], ids, { marked: [mark(1, 'a')], handedIn: new Set([1]), aside: [] })[0]).toMatchObject({
    mean: null,
  })
  expect(score([mark(1, 'a', 60)], [1])[0]).toMatchObject({ mean: null })
})

const sheets = fc.array(
  fc.record({ personNo: fc.integer({ min: 1, max: 9 }), at: fc.nat(3), one: fc.nat(60), two: fc.nat(40) }),
  { maxLength: 30 },
)

it('comes out the same in whatever order sheets come, with competition ranks', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 1, max: 9 }), (rows, recused) => {
      const unique = [...new Map(rows.map((row) => [`${row.personNo} ${row.at}`, row])).values()]
      const marked = unique.map(({ personNo, at, one, two }) => ({
        personNo,
        itemId: ids[at] ?? itemId('a'),
        marks: [one, two],
      }))
      const by = {
        handedIn: new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]),
        aside: ids.map((id) => ({ personNo: recused, itemId: id })),
      }
      const scores = scoreItems(criteria, ids, { marked, ...by })
      expect(scoreItems(criteria, ids, { marked: marked.toReversed(), ...by })).toEqual(scores)
      const others = marked.filter(({ personNo }) => personNo !== recused)
      expect(scoreItems(criteria, ids, { marked: others, ...by })).toEqual(scores)
      const ranked = scores.filter(({ rank }) => rank !== null)
      for (const { rank, tied } of ranked) {
        expect(ranked.filter((other) => Number(other.rank) < Number(rank))).toHaveLength(Number(rank) - 1)
        expect(ranked.filter((other) => other.rank === rank).length > 1).toBe(tied)
      }
    }),
  )
})
