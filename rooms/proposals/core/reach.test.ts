import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { readReach, readShare, shareInWon } from './reach.ts'

const item = { id: ItemId.parse('river'), requested: won(10_000_000) }

test.each([
  ['1/3', { kind: 'ratio', part: 1, whole: 3 }],
  ['2 / 6', { kind: 'ratio', part: 1, whole: 3 }],
  ['33.3%', { kind: 'ratio', part: 333, whole: 1000 }],
  ['50 %', { kind: 'ratio', part: 1, whole: 2 }],
  ['12,000,000원', { kind: 'won', won: 12_000_000 }],
  ['₩500', { kind: 'won', won: 500 }],
  ['0/3', null],
  ['1/0', null],
  ['0%', null],
  ['0원', null],
  ['삼분의 일', null],
  ['-1/3', null],
])('%s', (text, share) => expect(readShare(text)).toEqual(share))

describe('an item reaches over districts', () => {
  test('as they are written, each once, with our share or without', () => {
    expect(readReach({ districts: '관악, 구로·관악', share: '' }, item)).toEqual({
      ...{ ok: true, value: { itemId: 'river', districts: ['관악', '구로'], share: null } },
    })
    expect(readReach({ districts: '관악구', share: '1/2' }, item)).toMatchObject({
      value: { districts: ['관악구'], share: { part: 1, whole: 2 } },
    })
    expect(readReach({ districts: ' , ', share: '' }, item)).toEqual({ ok: true, value: null })
  })
  test.each([
    ['', '1/2', 'share-without-districts'],
    ['관악', '반', 'share-unreadable'],
    ['관악', '3/2', 'share-over-whole'],
    ['관악', '10,000,001원', 'share-over-whole'],
  ])('%s with %s: %s', (districts, share, kind) =>
    expect(readReach({ districts, share }, item)).toMatchObject({ ok: false, refusal: { kind } }),
  )
  test('for an amount where nobody said how much is asked for', () =>
    expect(readReach({ districts: '관악', share: '99억원'.replace('억', '00') }, { ...item, requested: null }).ok).toBe(
      true,
    ))
})

describe('our share in won', () => {
  test('is the amount, or the ratio of what is asked for without a part of a won', () => {
    expect(shareInWon(null, item.requested)).toBe(null)
    expect(shareInWon({ kind: 'won', won: won(5) }, null)).toBe(5)
    expect(shareInWon({ kind: 'ratio', part: 1, whole: 3 }, null)).toBe(null)
    expect(shareInWon({ kind: 'ratio', part: 1, whole: 3 }, item.requested)).toBe(3_333_333)
  })
  test('is never more than the whole, and the parts never more together', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 99 }), (amount, part) => {
        const of = (n: number) => shareInWon({ kind: 'ratio', part: n, whole: 100 }, won(amount)) ?? 0
        expect(of(part) + of(100 - part)).toBeLessThanOrEqual(amount)
        expect(of(part) + of(100 - part)).toBeGreaterThanOrEqual(amount - 1)
      }),
    ))
})
