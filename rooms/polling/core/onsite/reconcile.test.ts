import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onsiteShape } from '#rooms/voting/core/protocol/documents.ts'
import { type Counted, reconcile } from './reconcile.ts'

const sheet = (
  id: string,
  people: number | null,
  spoilt = 0,
  between: Counted['sheets'][number]['between'] = null,
) => ({
  ...{ id, people, spoilt, between },
})
const even: Counted = {
  ...{ cards: { printed: 100, unused: 40, spoilt: 2 }, marks: { card: 58, paper: 33 } },
  ...{ sheets: [sheet('a', 20, 1), sheet('b', 12)] },
}

describe('reconciling cards, paper and the roll', () => {
  test('nothing differs where everything adds up', () => {
    expect(reconcile(even)).toEqual({
      onsite: {
        ...{ cards_printed: 100, cards_revoked: 40, cards_spoilt: 2, cards_used: 58 },
        roll_marks: { card: 58, paper: 33 },
      },
      differences: [],
    })
  })

  test.each([
    [{ cards: { printed: 100, unused: 39, spoilt: 2 } }, [{ kind: 'cards-without-mark', by: 1 }]],
    [{ cards: { printed: 99, unused: 40, spoilt: 2 } }, [{ kind: 'marks-without-card', by: 1 }]],
    [
      { cards: { printed: 40, unused: 40, spoilt: 2 } },
      [
        { kind: 'more-back-than-printed', by: 2 },
        { kind: 'marks-without-card', by: 58 },
      ],
    ],
    [{ marks: { card: 58, paper: 30 } }, [{ kind: 'papers-without-mark', by: 3 }]],
    [{ marks: { card: 58, paper: 40 } }, [{ kind: 'marks-without-paper', by: 7 }]],
    [
      { sheets: [sheet('a', 20, 1), sheet('b', null)] },
      [
        { kind: 'sheet-unfinished', sheet: 'b' },
        { kind: 'marks-without-paper', by: 12 },
      ],
    ],
  ])('%j', (changed, differences) => expect(reconcile({ ...even, ...changed }).differences).toEqual(differences))

  test('boards without a number get what the roll leaves, within their stickers', () => {
    const boards = (...own: readonly { fewest: number; most: number | null }[]) =>
      reconcile({ ...even, sheets: own.map((between, at) => sheet(`board-${at}`, null, 0, between)) }).differences
    const proposed = (at: number, n: number) => ({ kind: 'board-without-people', sheet: `board-${at}`, proposed: n })
    expect(boards({ fewest: 10, most: 40 })).toEqual([proposed(0, 33)])
    expect(boards({ fewest: 10, most: 12 }, { fewest: 5, most: null })).toEqual([proposed(0, 12), proposed(1, 21)])
    expect(boards({ fewest: 10, most: 12 })).toEqual([proposed(0, 12), { kind: 'marks-without-paper', by: 21 }])
    expect(boards({ fewest: 40, most: 50 })).toEqual([proposed(0, 40), { kind: 'papers-without-mark', by: 7 }])
  })

  test('conserves: what is published adds up, and every number apart is told', () => {
    const n = fc.nat(200)
    const counted = fc.record({
      cards: fc.record({ printed: n, unused: n, spoilt: n }),
      marks: fc.record({ card: n, paper: n }),
      sheets: fc.array(
        fc.tuple(n, n).map(([people, spoilt]) => sheet('x', people, spoilt)),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(counted, (own) => {
        const { onsite, differences } = reconcile(own)
        expect(onsiteShape.safeParse(onsite).success).toBe(true)
        const by = (kind: string) =>
          differences.reduce((sum, one) => sum + ('by' in one && one.kind === kind ? one.by : 0), 0)
        const { cards_printed, cards_used, cards_revoked, cards_spoilt, roll_marks } = onsite
        expect(cards_printed).toBe(cards_used + cards_revoked + cards_spoilt - by('more-back-than-printed'))
        expect(cards_used).toBe(roll_marks.card + by('cards-without-mark') - by('marks-without-card'))
        const paper = own.sheets.reduce((sum, { people, spoilt }) => sum + (people ?? 0) + spoilt, 0)
        expect(paper).toBe(roll_marks.paper + by('papers-without-mark') - by('marks-without-paper'))
      }),
    )
  })
})
