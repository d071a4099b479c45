import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { EntryId } from './contract-journal.ts'
import { entrust } from './entrusting.ts'
import { entrustingFindings, reviewFrom } from './entrusting-findings.ts'
import { entrustedEntry, entrustingOf } from './entrusting-fixture.ts'
import {
  cancelEntrusted,
  type EntrustedEntry,
  EntrustedEvent,
  enterEntrusted,
  lifeOfEntrusted,
} from './entrusting-life.ts'

const centre = entrustingOf()
const today = localDate('2023-03-31')
const won = (amount: number) => PlannedWon.parse(amount)
const pay = (year: number, amount: number) => ({ kind: 'payment', year, amount, document: null })
const settle = (year: number, used: number) => ({ kind: 'settlement', year, used, document: null })
const inspect = (result: string, what: string | null = null) => ({ kind: 'guidance', result, what })
const review = (result = 'renew') => ({ kind: 'review', result, what: null })

describe('entrusted work', () => {
  const { years: _years, ...terms } = centre
  const told = (given: object = {}) =>
    entrust({ ...terms, amounts: [won(50_000), won(100_000), won(100_000)], ...given })
  it('has an amount for each calendar year from that in which it begins', () =>
    expect(told()).toEqual({ ok: true, value: centre }))
  it('may leave a year out, and the day of the agreement', () =>
    expect(told({ consentedOn: null, amounts: [null, won(1)] })).toMatchObject({
      value: { consentedOn: null, years: [{ year: 2021, amount: 1 }] },
    }))
  it.each([
    ['entrusting-ends-before-it-begins', { to: localDate('2020-06-30') }],
    ['consent-after-it-begins', { consentedOn: localDate('2020-07-02') }],
    ['no-yearly-amount', { amounts: [null, null] }],
    ['amount-beyond-term', { amounts: [won(1), null, null, won(1)] }],
  ])('is refused: %s', (kind, given) => expect(told(given)).toMatchObject({ refusal: { kind } }))
})

function enter(entries: readonly EntrustedEntry[], on: string, event: object) {
  return enterEntrusted(centre, entries, EntrustedEvent.parse(event), { on: localDate(on), today })
}
const paid = entrustedEntry(1, '2020-08-01', pay(2020, 30_000))
const settled = entrustedEntry(2, '2021-02-01', settle(2020, 25_000))
const reviewed = entrustedEntry(3, '2022-11-01', review())

describe('what happens to it', () => {
  it('is added up by its years, with what goes back', () => {
    expect(
      lifeOfEntrusted(centre, [paid, settled, reviewed, entrustedEntry(4, '2021-05-01', inspect('good'))]),
    ).toMatchObject({
      years: [
        { year: 2020, paid: 30_000, open: 20_000, settled: { on: '2021-02-01', used: 25_000, returned: 5_000 } },
        { year: 2021, paid: 0, settled: null },
        {},
      ],
      ...{ guidances: ['2021-05-01'], review: { result: 'renew' } },
    })
  })
  it.each([
    ['a payment', [], '2020-08-01', pay(2020, 50_000)],
    ['a settlement', [paid], '2021-02-01', settle(2020, 30_000)],
    ['an inspection', [], '2020-09-01', inspect('to-correct', '장부를 갖출 것')],
    ['a review', [], '2022-11-01', review('end')],
  ])('is recorded: %s', (_what, entries, on, event) => expect(enter(entries, on, event)).toMatchObject({ ok: true }))
  it.each([
    ['entrusted-still-to-come', [], '2023-04-01', inspect('good')],
    ['before-it-was-entrusted', [], '2020-06-30', inspect('good')],
    ['year-not-agreed', [], '2020-08-01', pay(2023, 1)],
    ['year-settled-already', [paid, settled], '2021-03-01', pay(2020, 1)],
    ['year-settled-already', [paid, settled], '2021-03-01', settle(2020, 1)],
    ['entrusted-payment-of-nothing', [], '2020-08-01', pay(2020, 0)],
    ['entrusted-paid-above', [paid], '2020-08-02', pay(2020, 20_001)],
    ['used-above-paid', [paid], '2021-02-01', settle(2020, 30_001)],
    ['guidance-without-what', [], '2020-09-01', inspect('to-correct')],
    ['reviewed-already', [reviewed], '2022-12-01', review()],
  ])('is refused: %s', (kind, entries, on, event) =>
    expect(enter(entries, on, event)).toMatchObject({ refusal: { kind } }),
  )
  it('is taken out again while no settlement stands on it', () => {
    const cancel = (entries: readonly EntrustedEntry[], id: string) =>
      cancelEntrusted(centre, entries, EntryId.parse(id))
    expect(cancel([paid], 'entry-1')).toMatchObject({ ok: true })
    expect(cancel([paid, settled], 'entry-1')).toMatchObject({
      refusal: { kind: 'settlement-stands-on-it', year: 2020 },
    })
    expect(cancel([paid, settled], 'entry-2')).toMatchObject({ ok: true })
    expect(cancel([paid, entrustedEntry(2, '2021-02-01', null, 'entry-1')], 'entry-1')).toMatchObject({
      refusal: { kind: 'entrusted-entry-not-standing' },
    })
  })
  it('never pays more for a year than was agreed, nor sends back more than was paid', () => {
    const year = fc.constantFrom(2020, 2021, 2022)
    const amount = fc.integer({ min: 0, max: 80_000 })
    const happens = fc.oneof(
      fc.record({ kind: fc.constant('payment'), year, amount }),
      fc.record({ kind: fc.constant('settlement'), year, used: amount }),
    )
    fc.assert(
      fc.property(fc.array(happens, { maxLength: 20 }), fc.array(fc.nat(20), { maxLength: 6 }), (events, cancels) => {
        const entries: EntrustedEntry[] = []
        for (const [at, event] of events.entries()) {
          if (enter(entries, '2021-06-01', event).ok)
            entries.push(entrustedEntry(entries.length + 1, '2021-06-01', EntrustedEvent.parse(event)))
          const target = cancels[at]
          if (target !== undefined && cancelEntrusted(centre, entries, EntryId.parse(`entry-${target}`)).ok)
            entries.push(entrustedEntry(entries.length + 1, '2021-06-01', null, `entry-${target}`))
          for (const one of lifeOfEntrusted(centre, entries).years) {
            expect(one.paid).toBeLessThanOrEqual(one.agreed)
            if (one.settled !== null) expect(one.settled.used + one.settled.returned).toBe(one.paid)
            if (one.settled !== null) expect(one.settled.returned).toBeGreaterThanOrEqual(0)
          }
        }
      }),
    )
  })
})

describe('findings', () => {
  const found = (on: string, entries: readonly EntrustedEntry[], of = centre) =>
    entrustingFindings(of, lifeOfEntrusted(of, entries), localDate(on)).map(({ rule, params }) => [
      rule,
      params['year'],
    ])
  const seen = entrustedEntry(4, '2020-10-01', inspect('good'))
  it('tell what is missing of a year that is over, and of the end', () => {
    expect(found('2020-12-31', [paid])).toEqual([])
    expect(found('2021-01-01', [paid])).toEqual([['not-inspected', 2020]])
    expect(found('2021-03-01', [paid, seen])).toEqual([])
    expect(found('2021-03-02', [paid, seen])).toEqual([['not-settled', 2020]])
    expect(found('2021-03-02', [paid, settled, seen])).toEqual([])
    expect(found('2021-03-02', [seen])).toEqual([])
    expect(found('2021-01-01', [seen], entrustingOf({ consentedOn: null }))).toEqual([['consent-missing', undefined]])
  })
  it('ask for the review ninety days before the end, until it is there', () => {
    expect(reviewFrom(centre)).toBe('2022-10-02')
    const early = entrustedEntry(5, '2021-10-01', inspect('good'))
    expect(found('2022-10-01', [seen, early])).toEqual([])
    expect(found('2022-10-02', [seen, early])).toEqual([['review-due', undefined]])
    expect(found('2022-11-01', [seen, early, reviewed])).toEqual([])
    const short = entrustingOf({ to: '2022-03-31' })
    expect(found('2022-04-01', [seen, early, reviewed], short)).toEqual([['not-inspected', 2022]])
  })
})
