import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { asOfIn } from './as-of.ts'
import { carriedBeyondBound, carryOver } from './carry-over.ts'
import { carryOverOf, cellIn, entryOf } from './fixture.ts'
import { changedOf, leftOfCommitment, paidOf, sumEntries } from './ledger.ts'
import { placeOf, recordEntry, reverseEntry } from './record-entry.ts'

const base = { basis: 'appropriated' as const, base: won(100), carriedBeyondBound: won(0) }
const bound = entryOf('c1', 60, { kind: 'commitment' })
const paid = entryOf('e1', 50, { commitmentId: 'c1' })
const decide = (next: ReturnType<typeof entryOf>, entries = [bound, paid], of = base) => {
  const decided = recordEntry(entries, of, next)
  return decided.ok ? decided.value : decided.refusal
}

describe('an entry', () => {
  it('uses what it binds, and what it pays without having bound it', () => {
    expect(sumEntries([bound, paid, entryOf('e2', 10)])).toEqual({ committed: 60, spent: 60, used: 70 })
    expect(decide(entryOf('e2', 40))).toBe(0)
    expect(decide(entryOf('e2', 41))).toEqual({
      kind: 'over-budget',
      basis: 'appropriated',
      base: 100,
      left: 40,
      asked: 41,
    })
    expect(decide(entryOf('e2', 1), [bound, paid], { ...base, base: won(10) })).toMatchObject({ left: 0 })
    expect(decide(entryOf('e2', 31), [bound, paid], { ...base, carriedBeyondBound: won(10) })).toMatchObject({
      left: 30,
    })
    expect(decide(entryOf('e2', 1, { on: '2022-01-01' }))).toEqual({ kind: 'outside-fiscal-year', fiscalYear: 2021 })
  })

  it('pays a commitment as far as it goes', () => {
    expect(decide(entryOf('e2', 10, { commitmentId: 'c1' }))).toBe(40)
    expect(decide(entryOf('e2', 11, { commitmentId: 'c1' }))).toEqual({ kind: 'over-commitment', left: 10, asked: 11 })
    expect(decide(entryOf('e2', 1, { commitmentId: 'e1' }))).toMatchObject({ kind: 'commitment-not-found' })
    const elsewhere = entryOf('e2', 1, { commitmentId: 'c1', accountName: '여비' })
    expect(decide(elsewhere)).toMatchObject({ kind: 'commitment-not-found' })
  })

  it('raises or lowers a commitment', () => {
    const change = (amount: number) => entryOf('c2', amount, { kind: 'commitment', commitmentId: 'c1' })
    expect(decide(change(-10))).toBe(50)
    expect(decide(change(-11))).toMatchObject({ kind: 'over-commitment', left: 10, asked: 11 })
    expect(decide(change(40))).toBe(0)
    expect(decide(change(41))).toMatchObject({ kind: 'over-budget', left: 40 })
    expect(decide(change(-61))).toMatchObject({ kind: 'more-back-than-spent', spent: 60, asked: 61 })
    const entries = [bound, paid, change(-10)]
    expect([changedOf(bound, entries), paidOf(bound, entries), leftOfCommitment(bound, entries)]).toEqual([-10, 50, 0])
  })

  it('comes back only as far as it went', () => {
    expect(decide(entryOf('e2', -50))).toBe(90)
    expect(decide(entryOf('e2', -51))).toEqual({ kind: 'more-back-than-spent', spent: 50, asked: 51 })
  })

  it('is reversed once, and a commitment only while it is untouched', () => {
    const reversal = { id: entryOf('x1', 1).id, on: localDate('2021-04-01'), note: '잘못' }
    expect(reverseEntry([paid], paid, reversal, base)).toMatchObject({
      value: { id: 'x1', amount: -50, reverses: 'e1', commitmentId: 'c1', on: '2021-04-01', note: '잘못' },
    })
    const taken = entryOf('x1', -50, { reverses: 'e1' })
    expect(reverseEntry([paid, taken], paid, reversal, base)).toMatchObject({ refusal: { kind: 'already-reversed' } })
    expect(reverseEntry([paid, taken], taken, reversal, base)).toMatchObject({ refusal: { kind: 'is-reversal' } })
    expect(reverseEntry([bound, paid], bound, reversal, base)).toMatchObject({
      refusal: { kind: 'commitment-is-paid', paid: 50 },
    })
    const changed = entryOf('c2', 5, { kind: 'commitment', commitmentId: 'c1' })
    expect(reverseEntry([bound, changed], bound, reversal, base)).toMatchObject({
      refusal: { kind: 'commitment-is-changed' },
    })
    expect(reverseEntry([bound], bound, reversal, base).ok).toBe(true)
    expect(reverseEntry([bound], bound, { ...reversal, on: localDate('2022-01-02') }, base)).toMatchObject({
      refusal: { kind: 'outside-fiscal-year' },
    })
    const gone = entryOf('x2', -60, { kind: 'commitment', reverses: 'c1' })
    expect(leftOfCommitment(bound, [bound, gone])).toBe(0)
  })

  it('is not reversed so that more comes back than went, or more is spent than there is', () => {
    const [again, back] = [entryOf('e2', 100), entryOf('e3', -100)]
    const reversal = { id: entryOf('x1', 1).id, on: localDate('2021-04-01'), note: '잘못' }
    const first = entryOf('e1', 100)
    const reverse = (
      entries: readonly ReturnType<typeof entryOf>[],
      entry: ReturnType<typeof entryOf>,
      more = base,
    ) => {
      const decided = reverseEntry(entries, entry, reversal, more)
      return decided.ok ? decided.value.amount : decided.refusal
    }
    expect(reverse([first, back, again], back)).toMatchObject({ kind: 'over-budget', left: 0, asked: 100 })
    expect(reverse([first, back, again], back, { ...base, base: won(50) })).toMatchObject({ left: 0 })
    expect(reverse([first, back], first)).toMatchObject({ kind: 'more-back-than-spent', spent: 0, asked: 100 })
    expect(reverse([first, back], back)).toBe(100)
    const lowered = entryOf('c2', -60, { kind: 'commitment', commitmentId: 'c1' })
    const other = entryOf('c3', 60, { kind: 'commitment' })
    expect(reverse([bound, lowered, other], other)).toBe(-60)
    expect(reverse([bound, lowered], bound)).toMatchObject({ kind: 'commitment-is-changed' })
    const returned = entryOf('e4', -50, { commitmentId: 'c1' })
    const paidAgain = entryOf('e5', 60, { commitmentId: 'c1' })
    expect(reverse([bound, paid, returned, paidAgain], returned)).toMatchObject({ kind: 'over-commitment', left: 0 })
    expect(sumEntries([entryOf('c4', -100, { kind: 'commitment' }), first])).toMatchObject({ used: 100 })
  })

  it('names the commitment that it lowers', () => {
    expect(decide(entryOf('c2', -10, { kind: 'commitment' }))).toEqual({ kind: 'commitment-not-named' })
  })

  it('stands where its cost line does, or where it says', () => {
    const line = { id: 'l1', fiscalYear: 2021, accountName: '시설비', source: 'city' } as never
    const named = { fiscalYear: 2021, lineId: null, accountName: null, source: null }
    expect(placeOf([line], { ...named, lineId: 'l1' as never })).toMatchObject({ value: { accountName: '시설비' } })
    expect(placeOf([line], { ...named, lineId: 'l1' as never, fiscalYear: 2022 })).toMatchObject({
      refusal: { kind: 'line-not-in-project' },
    })
    expect(placeOf([line], { ...named, lineId: 'l2' as never })).toMatchObject({
      refusal: { kind: 'line-not-in-project' },
    })
    expect(placeOf([], { ...named, accountName: '여비', source: 'city' })).toMatchObject({ ok: true })
    for (const part of [{ accountName: '여비' }, { source: 'city' as const }]) {
      expect(placeOf([], { ...named, ...part })).toMatchObject({ refusal: { kind: 'no-line-or-account' } })
    }
  })
})

describe('what is carried over', () => {
  it('is no more than is unspent', () => {
    const next = carryOverOf('o2', 31)
    const sum = sumEntries([bound, paid])
    expect(carryOver([carryOverOf('o1', 20)], won(100), sum, next)).toMatchObject({
      refusal: { kind: 'more-than-unspent', unspent: 30, asked: 31 },
    })
    const cancelled = carryOverOf('o1', 20, { cancelled: { on: '2021-12-21', reason: '집행' } })
    expect(carryOver([cancelled, carryOverOf('o3', 50, { accountName: '여비' })], won(100), sum, next).ok).toBe(true)
    expect(carryOver([], won(10), sum, next)).toMatchObject({ refusal: { unspent: 0 } })
  })

  it('takes what is bound with it, once', () => {
    const cell = cellIn() as never
    const sum = sumEntries([bound, paid])
    const accident = carryOverOf('o1', 8, { carryKind: 'accident' })
    expect(carriedBeyondBound([accident], cell, sum)).toBe(0)
    expect(carriedBeyondBound([accident, carryOverOf('o2', 5)], cell, sum)).toBe(5)
    expect(carriedBeyondBound([carryOverOf('o1', 15, { carryKind: 'accident' })], cell, sum)).toBe(5)
    expect(carriedBeyondBound([accident], cell, sumEntries([]))).toBe(8)
  })
})

it('tells a year to today while it lasts, and to its end after it', () => {
  expect([asOfIn(2021, localDate('2021-03-02')), asOfIn(2021, localDate('2022-03-02'))]).toEqual([
    '2021-03-02',
    '2021-12-31',
  ])
})
