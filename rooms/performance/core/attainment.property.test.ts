import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { compareRatio, ratio } from '#kit/ratio.ts'
import { attain as attainIn, type Counted, type Course } from './attainment.ts'
import { indicatorOf } from './fixture.ts'

const targetOf = (target: object) => indicatorOf(target).target
const at = (value: number, period = '2021-Q1', place: string | null = null): Counted => ({ period, place, value })
const course = (more: Partial<Course> = {}): Course => ({
  ...{ from: localDate('2021-01-01'), to: localDate('2021-12-31'), dongs: 0, ...more },
})
const attain = (target: Parameters<typeof attainIn>[0], measured: readonly Counted[], more: Partial<Course> = {}) =>
  attainIn(target, measured, course(more))
const comparators = ['gte', 'gt', 'lte', 'lt', 'eq', 'unspecified'] as const
const amount = fc.integer({ min: -1000, max: 1_000_000 })
const wanted = fc.integer({ min: 0, max: 1000 })

describe('attainment', () => {
  test('is met if and only if the comparator holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparators), amount, wanted, (comparator, value, n) => {
        const holds = {
          gte: value >= n * 1000,
          gt: value > n * 1000,
          lte: value <= n * 1000,
          lt: value < n * 1000,
          eq: value === n * 1000,
          unspecified: value >= n * 1000,
        }
        const { met } = attain(targetOf({ comparator, value: { n, d: 1 } }), [at(value)])
        expect(met).toBe(holds[comparator] ? 'met' : 'not-met')
      }),
    )
  })

  test('never falls as the number gets better', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparators), amount, amount, wanted, (comparator, one, other, n) => {
        fc.pre(comparator !== 'eq')
        const target = targetOf({ comparator, value: { n, d: 1 } })
        const lower = comparator === 'lte' || comparator === 'lt'
        const [worse, better] = one < other === lower ? [other, one] : [one, other]
        const [from, to] = [attain(target, [at(worse)]).ratio, attain(target, [at(better)]).ratio]
        expect(compareRatio(to ?? ratio(0), from ?? ratio(0))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('adds up what the quarters counted, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (values) => {
        const measured = values.map((value, n) => at(value, `2021-Q${(n % 4) + 1}`))
        const target = targetOf({ unit: '회' })
        const sum = values.reduce((all, value) => all + value, 0)
        expect(attain(target, measured).value).toEqual(ratio(sum, 1000))
        expect(attain(target, measured.toReversed())).toEqual(attain(target, measured))
      }),
    )
  })

  test('takes the latest of a share, the least of quarters and dongs', () => {
    const two = [at(9000, '2021-Q2'), at(4000, '2021-Q1')]
    expect(attain(targetOf({ unit: '%' }), two).value).toEqual(ratio(9))
    expect(attain(targetOf({ per: 'day', unit: '%' }), two)).toMatchObject({ value: ratio(4), met: 'not-met' })
    const most = { per: 'quarter', comparator: 'lte' }
    expect(attain(targetOf(most), two, { to: localDate('2021-06-30') })).toMatchObject({ value: ratio(9), met: 'met' })
    const dongs = [at(6000, '2021-Q1', '가산동'), at(5000, '2021-Q2', '가산동'), at(12_000, '2021-Q1', '독산1동')]
    expect(attain(targetOf({ per: 'dong' }), dongs, { dongs: 2 })).toMatchObject({ value: ratio(11), met: 'met' })
    expect(attain(targetOf({ per: 'dong' }), dongs, { dongs: 10 })).toMatchObject({ met: 'unknown' })
  })

  test('of nothing cannot be told, and none of “= 0” is all of it', () => {
    expect(attain(targetOf({}), [])).toMatchObject({ value: null, ratio: null, met: 'unknown' })
    expect(attain(targetOf({ value: null }), [at(1000)])).toMatchObject({ ratio: null, met: 'unknown' })
    const none = targetOf({ comparator: 'eq', value: { n: 0, d: 1 } })
    expect(attain(none, [at(0)])).toMatchObject({ ratio: ratio(1), met: 'met' })
    expect(attain(none, [at(2000)])).toMatchObject({ ratio: ratio(0), met: 'not-met' })
    const exact = targetOf({ comparator: 'eq', value: { n: 14, d: 1 } })
    expect(attain(exact, [at(28_000)])).toMatchObject({ ratio: ratio(1, 2), met: 'not-met' })
    expect(attain(targetOf({ value: { n: 622, d: 10 }, unit: '%' }), [at(62_200)])).toMatchObject({ met: 'met' })
    expect(attain(targetOf({ value: { n: -1, d: 1 } }), [at(1000)])).toMatchObject({ ratio: ratio(1) })
  })

  test('of a month or a day is held against the quarter’s average, as far as the project runs in it', () => {
    const monthly = targetOf({ per: 'month', value: { n: 2, d: 1 }, unit: '회' })
    const [half, started] = [{ to: localDate('2021-03-31') }, { from: localDate('2021-02-15') }]
    expect(attain(monthly, [at(5000)], half)).toMatchObject({ value: ratio(5, 3), ratio: ratio(5, 6), met: 'not-met' })
    expect(attain(monthly, [at(6000)], half)).toMatchObject({ value: ratio(2), met: 'met', openUntil: '2021-03-31' })
    expect(attain(monthly, [at(5000)], { ...half, ...started })).toMatchObject({ value: ratio(5, 2), met: 'met' })
    expect(attain(monthly, [at(6000, '2020-Q4')], half)).toMatchObject({ value: ratio(2), met: 'unknown' })
    const daily = targetOf({ per: 'day', value: { n: 10, d: 1 }, unit: '명' })
    expect(attain(daily, [at(900_000)], half)).toMatchObject({ value: ratio(10), met: 'met' })
    expect(attain(daily, [at(899_000)], half)).toMatchObject({ ratio: ratio(899, 900), met: 'not-met' })
  })

  test('is told when its period is over, and before that only where nothing can change it', () => {
    const over = (target: object, measured: readonly Counted[], more: Partial<Course> = {}) => {
      const { met, openUntil } = attain(targetOf({ unit: '회', ...target }), measured, more)
      return [met, openUntil]
    }
    expect(over({}, [at(10_000)])).toEqual(['met', null])
    expect(over({}, [at(9000)])).toEqual(['not-met', '2021-12-31'])
    expect(over({ comparator: 'lte' }, [at(9000)])).toEqual(['met', '2021-12-31'])
    expect(over({ comparator: 'lte' }, [at(11_000)])).toEqual(['not-met', null])
    expect(over({ comparator: 'eq' }, [at(10_000)])).toEqual(['met', '2021-12-31'])
    expect(over({ comparator: 'eq' }, [at(11_000)])).toEqual(['not-met', null])
    expect(over({ unit: '%' }, [at(9000, '2021-Q3'), at(90_000, '2021-Q2')])).toEqual(['not-met', '2021-09-30'])
    const quarterly = { per: 'quarter' }
    expect(over(quarterly, [at(10_000)])).toEqual(['unknown', null])
    expect(over(quarterly, [at(1000, '2021-Q3'), at(1000, '2021-Q2'), at(0, '2021-Q4'), at(10_000)])).toEqual([
      'not-met',
      '2021-06-30',
    ])
    const all = [1, 2, 3, 4].map((no) => at(10_000, `2021-Q${no}`))
    expect(over(quarterly, all)).toEqual(['met', '2021-12-31'])
    const dong = [at(11_000, '2021-Q1', '가산동')]
    expect(over({ per: 'dong', comparator: 'lte' }, dong, { dongs: 10 })).toEqual(['not-met', null])
    expect(over({ per: 'dong', comparator: 'lte', value: { n: 20, d: 1 } }, dong, { dongs: 10 })).toEqual([
      'unknown',
      null,
    ])
  })
})
