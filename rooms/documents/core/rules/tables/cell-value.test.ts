import { expect, test } from 'vitest'
import { fixedOfDigits, writeFixed } from '../numbers/fixed.ts'
import { readCell } from './cell-value.ts'
import { isSource, isTotalTitle, totalWord } from './words-of-totals.ts'

const shown = (text: string): string => {
  const { value } = readCell(text)
  return value.kind === 'amount' || value.kind === 'percent' ? `${value.kind} ${writeFixed(value.amount)}` : value.kind
}

test.each([
  ['1,234', 'amount 1,234'],
  ['금 1,234천원', 'amount 1,234'],
  ['△1,234', 'amount △1,234'],
  ['(-)5', 'amount △5'],
  ['(–)5', 'amount △5'],
  ['▽5', 'amount △5'],
  ['12.5%', 'percent 12.5'],
  ['12％', 'percent 12'],
  ['-', 'nothing'],
  ['', 'nothing'],
  ['추후 확정', 'words'],
  ['2021. 6. 14.', 'words'],
  ['190,800 (시 105,350, 구비 85,450)', 'amount 190,800'],
])('%s counts as %s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('what stands in brackets is a value of its own', () => {
  expect(readCell('27(23)').inner).toEqual({
    value: { kind: 'amount', amount: fixedOfDigits('23'), decimals: 0, unit: '' },
    span: { from: 2, to: 6 },
  })
  expect(readCell('1524(100%)').inner?.value.kind).toBe('percent')
  expect(readCell('7(△3)').inner?.value).toMatchObject({ amount: -fixedOfDigits('3') })
  expect(readCell('27(가 23)').inner).toBeNull()
})

test("a spreadsheet's number is taken as it is held", () => {
  expect(readCell('2.8%', { value: '0.0275', shownAs: 'percent', decimals: 1 }).value).toMatchObject({
    kind: 'percent',
    decimals: 1,
  })
  expect(readCell('0.5', { value: '0.005', shownAs: 'percent', decimals: null }).value).toMatchObject({ decimals: 1 })
  expect(readCell('1,000', { value: '1000.25', shownAs: 'number', decimals: null }).value).toMatchObject({
    decimals: 2,
  })
  expect(readCell('2021. 6. 14.', { value: '44361', shownAs: 'date', decimals: null }).value.kind).toBe('words')
  expect(readCell('7', { value: '44361', shownAs: 'date', decimals: null }).value.kind).toBe('words')
  expect(readCell('#REF!', { value: 'x', shownAs: 'number', decimals: null }).value.kind).toBe('words')
})

test('labels of totals are told from labels that only end so', () => {
  expect(
    ['합 계', '총 계', '소계(A)', '계', '일반회계 소계', '총 17개 사업', '국비 계', 'Total'].map(totalWord),
  ).toEqual([...['합계', '총계', '소계', '계', '소계', '총개', '계', 'total']])
  expect(['회계', '설계', '단계', '기계 구입', '가'].map(totalWord)).toEqual([null, null, null, null, null])
  expect(['합계', '총사업비', '인건비 소계', '총예산', '예산'].map(isTotalTitle)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(['국비', '시', '특교', '구 사업비(자부담금)', '사업비'].map(isSource)).toEqual([true, true, true, true, false])
})
