import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'
import { describe } from './messages.ts'
import { planRules } from './plan-rules.ts'

const finding = (
  rule: string,
  params: DocumentFinding['params'] = {},
  severity: DocumentFinding['severity'] = 'warning',
): DocumentFinding => ({
  rule,
  severity,
  place: { kind: 'line', line: 3 },
  span: null,
  stated: '53000',
  computed: '50000',
  params: { line: 7, type: 'plan', ...params },
  fix: null,
})

/** The names of all sentences, taken from the catalogue as it is written. */
const names = [
  ...readFileSync(new URL('./messages.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}'?([a-z][a-z-]*(?:\/[a-z-]+)?)'?: \(/gm,
  ),
].map((match) => match[1] ?? '')

test('every finding has a sentence in both languages', () => {
  expect(new Set(names).size * 2).toBe(names.length)
  for (const name of names) {
    const [rule, kind] = name.split('/') as [string, string | undefined]
    for (const lang of ['ko', 'en'] as const) {
      const sentence = describe(finding(rule, kind === undefined ? { case: 'name' } : { case: kind }), lang)
      expect(sentence, name).toMatch(lang === 'ko' ? /[가-힣]/ : /[a-z]/)
      expect(sentence).not.toMatch(/null|\[object/)
    }
  }
})

test('every rule has a sentence', () => {
  const told = new Set(names.map((name) => name.split('/')[0]))
  expect(planRules.rules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
})

test('sentences tell lines from cells, and numbers too large are told as they are', () => {
  const budget = (line: string | number, stated = '53000') =>
    describe({ ...finding('plan-budget', { project: '이름', line }), stated, computed: '1' }, 'ko')
  expect(budget(9506)).toContain('9506번째 줄')
  expect(budget('표!B4')).toContain('표!B4 칸')
  expect(
    describe({ ...finding('plan-budget', { project: '이름', line: '표!B4' }), stated: '1', computed: '2' }, 'en'),
  ).toContain('cell 표!B4')
  expect(budget(1)).toContain('53,000천원')
  expect(budget(1, '99999999999999999999')).toContain('99999999999999999999천원')
  expect(describe(finding('formula'), 'ko')).toBeNull()
})
