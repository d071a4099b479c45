import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { localDate } from '#kit/korean-date.ts'
import { dayAfter, Expense, publishMonth, withdrawExpense } from './expense.ts'
import { expenseFindings } from './expense-findings.ts'
import { describeExpenses, expenseWords, explainExpenses } from './messages-expenses.ts'
import { readExpenses } from './read-expenses.ts'

const expenseOf = (more: Partial<z.input<typeof Expense>> = {}): Expense =>
  Expense.parse({
    ...{ id: 'one', departmentId: 'parks', kind: 'policy', usedOn: '2021-03-09', usedAt: '12:10', place: '식당' },
    ...{ purpose: '간담회', persons: 8, amount: 96_000, means: 'card', namesKept: false, publishedOn: null },
    ...{ withdrawn: null, ...more },
  })
const today = localDate('2021-04-05')

describe('uses as they are typed', () => {
  it('are read a line each, under a heading or without one', () => {
    const text =
      '사용일\t시각\n2021. 3. 9.\t9:05\t식당\t간담회\t8명\t96,000원\t법인카드\n\n2021-03-10|23:00|찻집|의논|2|600000|제로페이|○'
    expect(readExpenses(text, today)).toMatchObject({
      value: [
        { usedOn: '2021-03-09', usedAt: '09:05', persons: 8, amount: 96_000, means: 'card', namesKept: false },
        { usedOn: '2021-03-10', usedAt: '23:00', amount: 600_000, means: 'simple-pay', namesKept: true },
      ],
    })
  })
  it.each([
    ['', 'no-expenses', undefined],
    ['2021-03-09|12:10', 'expenses-unreadable', '1'],
    ['2021-03-09|12:10|식당|간담회|8|0|카드\n?', 'expenses-unreadable', '1, 2'],
    ['2021-04-06|12:10|식당|간담회|8|1000|현금', 'used-later', '1'],
  ])('%j is refused as %s', (text, kind, lines) => {
    expect(readExpenses(text, today)).toMatchObject({ refusal: lines === undefined ? { kind } : { kind, lines } })
  })
})

describe('a month', () => {
  it('is published once it is over: what waits, and nothing twice', () => {
    expect([dayAfter('2021-03'), dayAfter('2021-12'), dayAfter('2021-02')]).toEqual([
      ...['2021-04-01', '2022-01-01', '2021-03-01'],
    ])
    const all = [expenseOf(), expenseOf({ id: 'told', publishedOn: '2021-04-02' }), expenseOf({ usedOn: '2021-02-09' })]
    expect(publishMonth(all, '2021-03', localDate('2021-03-31'))).toMatchObject({ refusal: { kind: 'month-not-over' } })
    expect(publishMonth(all, '2021-03', today)).toMatchObject({ value: [{ id: 'one', publishedOn: today }] })
    expect(publishMonth(all.slice(1), '2021-03', today)).toMatchObject({ refusal: { kind: 'nothing-to-publish' } })
  })
  it('of which something was wrong shows it withdrawn; what was not published is gone', () => {
    const told = expenseOf({ publishedOn: '2021-04-02' })
    expect(withdrawExpense(expenseOf(), null, today)).toEqual({ ok: true, value: null })
    expect(withdrawExpense(told, null, today)).toMatchObject({ refusal: { kind: 'withdrawn-without-reason' } })
    const gone = withdrawExpense(told, '두 번 적음', today)
    expect(gone).toMatchObject({ value: { withdrawn: { on: today, reason: '두 번 적음' } } })
    if (gone.ok && gone.value !== null)
      expect(withdrawExpense(gone.value, '다시', today)).toMatchObject({ refusal: { kind: 'expense-withdrawn' } })
  })
})

describe('questions about uses', () => {
  const rulesOf = (all: readonly Expense[], on = today) =>
    expenseFindings(all, (day) => day === '2021-03-13', on).map(({ rule }) => rule)
  it('are asked of nights, days off, large sums without names, split sums, and months not published', () => {
    expect(rulesOf([expenseOf()])).toEqual([])
    expect(rulesOf([expenseOf({ usedAt: '23:00' }), expenseOf({ usedAt: '05:59' })])).toEqual([
      ...['expense-late', 'expense-late'],
    ])
    expect(rulesOf([expenseOf({ usedAt: '06:00' }), expenseOf({ usedAt: '22:59' })])).toEqual([])
    expect(rulesOf([expenseOf({ usedOn: '2021-03-13' })])).toEqual(['expense-day-off'])
    expect(rulesOf([expenseOf({ amount: 500_000 })])).toEqual(['expense-unnamed'])
    expect(rulesOf([expenseOf({ amount: 500_000, namesKept: true }), expenseOf({ amount: 499_999 })])).toEqual([])
    const half = { amount: 250_000 }
    expect(rulesOf([expenseOf(half), expenseOf({ ...half, id: 'two' })])).toEqual(['expense-split'])
    expect(rulesOf([expenseOf(half), expenseOf({ ...half, place: '찻집' })])).toEqual([])
    expect(rulesOf([expenseOf()], localDate('2021-04-30'))).toEqual([])
    expect(rulesOf([expenseOf()], localDate('2021-05-01'))).toEqual(['expense-unpublished'])
    expect(rulesOf([expenseOf({ publishedOn: '2021-04-02' })], localDate('2021-05-01'))).toEqual([])
    const withdrawn = { on: '2021-04-03', reason: '틀림' }
    expect(rulesOf([expenseOf({ usedAt: '23:30', publishedOn: '2021-04-02', withdrawn })])).toEqual([])
  })
})

describe.each(['ko', 'en'] as const)('sentences in %s', (lang) => {
  const kinds = [
    'expense-not-found',
    'expense-id-taken',
    'expense-department-not-found',
    'no-expenses',
    'month-not-over',
  ]
  const more = ['nothing-to-publish', 'expense-withdrawn', 'withdrawn-without-reason']
  it.each([...kinds, ...more, 'expenses-unreadable', 'used-later'])('explain %s', (kind) => {
    expect(explainExpenses({ kind, lines: '3, 4' } as never, lang)).toMatch(/\p{L}.*\.$/u)
  })
  it.each(['late', 'day-off', 'unnamed', 'split', 'unpublished'])('describe expense-%s', (rule) => {
    const finding = {
      ...{ rule: `expense-${rule}`, severity: 'note' as const, subject: { kind: 'expense', id: 'one' } },
      ...{ stated: '2021-03-09', computed: rule === 'unpublished' ? '2021-03' : '3000' },
      params: { place: '식당', time: '23:10' },
    }
    expect(describeExpenses(finding, lang)).toMatch(/(3|9, 2021).*\.$/)
  })
  it('leave others to others, and count', () => {
    expect(explainExpenses({ kind: 'entry-not-found' }, lang)).toBeNull()
    expect(describeExpenses({ rule: 'other' } as never, lang)).toBeNull()
    const t = expenseWords(lang)
    expect([t.caption(3), t.published('3'), t.withdrawn('3', '4'), t.sums(3, '4')].join()).toMatch(/3.*3.*3.*4.*3.*4/)
  })
})
