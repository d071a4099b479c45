import { expect, test } from 'vitest'
import { found } from './found.ts'
import { describedRules, describeNumberFinding } from './messages.ts'

const place = { kind: 'line', line: 1 } as const
const params = {
  parts: 3,
  exact: '12.5',
  label: '시비',
  body: 'Council',
  other: '구비',
  formula: 'SUM(B2:B3)',
  cells: 'B4',
  computed: 2,
  decimals: 1,
}

test.each(describedRules)('%s %s has a sentence in both languages', (rule, way) => {
  const finding = found(rule, 'error', place, { stated: '12%', computed: '13%', params: { ...params, way } })
  const [ko, en] = [describeNumberFinding(finding, 'ko'), describeNumberFinding(finding, 'en')]
  expect(ko).toMatch(/니다\.|세요\./)
  expect(ko).not.toMatch(/undefined|\(는\)|은\(는/)
  expect(en).toMatch(/^[A-Z0-9]|^시비/)
})

test('the way of rounding is told in words', () => {
  const finding = found('percentage-rounding', 'note', place, {
    stated: '12%',
    computed: '13%',
    params: { exact: '12.53', way: 'largest-remainder' },
  })
  expect(describeNumberFinding(finding, 'ko')).toBe(
    '비율 12%는 정확한 값 12.53%를 반올림한 13%와 다릅니다. 합이 100이 되도록 큰 나머지부터 올린 값입니다.',
  )
  expect(describeNumberFinding({ ...finding, params: {} }, 'en')).toContain('is not 13%')
})

test('findings of other sets have none', () => {
  expect(describeNumberFinding(found('weekday', 'error', place, {}), 'ko')).toBeNull()
  expect(describeNumberFinding(found('count', 'error', place, { params: { way: 'unknown' } }), 'ko')).toBeNull()
})
