import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DocumentFinding } from '../../document-rule.ts'
import { describe } from './messages.ts'
import { textRules } from './text-rules.ts'

const finding = (
  rule: string,
  params: DocumentFinding['params'] = {},
  severity: DocumentFinding['severity'] = 'warning',
): DocumentFinding => ({
  rule,
  severity,
  place: { kind: 'line', line: 3 },
  span: null,
  stated: '적힌 것',
  computed: '셈한 것',
  params: { line: 7, ...params },
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
  expect(textRules.rules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
})

test('sentences tell lines from cells, and notes from errors', () => {
  expect(describe(finding('department', { name: '이름', line: 9506 }), 'ko')).toContain('9506번째 줄')
  expect(describe(finding('department', { name: '이름', line: '표!B4' }), 'ko')).toContain('표!B4 칸')
  expect(describe(finding('department', { name: '이름', line: '표!B4' }), 'en')).toContain('cell 표!B4')
  for (const lang of ['ko', 'en'] as const) {
    expect(describe(finding('duration', { case: 'range' }, 'note'), lang)).not.toBe(
      describe(finding('duration', { case: 'range' }), lang),
    )
  }
  expect(describe(finding('formula'), 'ko')).toBeNull()
})
