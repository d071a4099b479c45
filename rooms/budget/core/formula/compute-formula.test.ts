import { describe, expect, test } from 'vitest'
import { computeFormula } from './compute-formula.ts'
import { factorsOf } from './factors-of.ts'
import { formatFormula } from './format-formula.ts'
import type { Formula } from './formula.ts'
import { parseFormula } from './parse-formula.ts'

const parsed = (text: string): Formula => {
  const formula = parseFormula(text)
  if (!formula.ok) throw new Error(`${text}: ${JSON.stringify(formula.refusal)}`)
  return formula.value
}
const won = (text: string): unknown => {
  const computed = computeFormula(parsed(text))
  return computed.ok ? computed.value : computed.refusal.kind
}

describe('won', () => {
  test('an exact product, or the sum of the parts', () => {
    expect(won('3,200,000원×1명×6개월×투입율15%')).toBe(2_880_000)
    expect(won('조성비\n- 갑 10원×3\n- 을 5원')).toBe(35)
  })

  test('a part of a won is refused, as is what no whole number holds', () => {
    expect(won('1,000원×1/3')).toBe('not-whole-won')
    expect(won('1,000,000,000,000원×1,000,000')).toBe('too-large')
    expect(won('조성비\n- 갑 1,000원×1/3\n- 을 5원')).toBe('not-whole-won')
    expect(won('조성비\n- 갑 9,000,000,000,000,000원\n- 을 9,000,000,000,000,000원')).toBe('too-large')
  })
})

test('the factors as a cost line keeps them', () => {
  expect(factorsOf(parsed('3,200,000원×투입율15%'))).toEqual([
    { value: { n: 3_200_000, d: 1 }, unit: '원', label: null, asWritten: '3,200,000원' },
    { value: { n: 15, d: 100 }, unit: '%', label: '투입율', asWritten: '투입율15%' },
  ])
})

describe('the official form', () => {
  test.each([
    ['수당 7만원 x 11 명*12회=9240천원', '수당 70,000원×11명×12회=9,240,000원'],
    ['3,200천원×투입율 15.5%', '3,200,000원×투입율15.5%'],
    ['1,000원×0.50×1/3×△2', '1,000원×0.50×1/3×△2'],
    ['1,000원×1/3%', '1,000원×1/3%'],
    ['1,000원×A 3개(주 1회)', '1,000원×A 3개(주 1회)'],
    ['조성비 5원\n○ 갑 5원=5원', '조성비=5원\n · 갑 5원=5원'],
    ['갑 1원\n을 2원', '갑 1원\n을 2원'],
    ['갑 1원+을 2원=3', '갑 1원+을 2원=3원'],
    ['조성비\n- 갑 1원+을 2원\n- 병\n  ○ 정 △4원', '조성비\n · 갑 1원+을 2원\n · 병\n - 정 △4원'],
  ])('%j', (text, expected) => expect(formatFormula(parsed(text))).toBe(expected))
})
