import { expect, test } from 'vitest'
import { explainWarning } from './messages-warnings.ts'
import { readWarningKinds, warningsOf } from './read-warning.ts'

test.each(['ko', 'en'] as const)('every warning has a sentence (%s)', (lang) => {
  const sentences = readWarningKinds.map((kind) => explainWarning({ kind, count: 1200 }, lang))
  expect(new Set(sentences).size).toBe(readWarningKinds.length)
  for (const sentence of sentences.slice(1)) expect(sentence).toContain('1,200')
})

test('only what was met is a warning, in one order', () => {
  expect(warningsOf({ 'memos-left-out': 0, 'hidden-sheets': 2, 'hidden-text': 1 })).toEqual([
    { kind: 'hidden-text', count: 1 },
    { kind: 'hidden-sheets', count: 2 },
  ])
})
