import { expect, test } from 'vitest'
import { correctText } from './correct-text.ts'
import type { DocumentFinding } from './document-rule.ts'

const fix = (line: number, from: number, to: number, text: string | null): DocumentFinding => ({
  rule: 'x',
  severity: 'error',
  place: { kind: 'line', line },
  span: { from, to },
  stated: null,
  computed: null,
  params: {},
  fix: text,
})

test('certain fixes are made in their places, line ends stay', () => {
  const text = '6. 15.(월)\r\n가=800원\n끝'
  const findings = [fix(2, 2, 6, '900원'), fix(1, 6, 9, '(화)'), fix(1, 0, 2, '7.'), fix(3, 0, 1, null)]
  expect(correctText(text, findings)).toBe('7. 15.(화)\r\n가=900원\n끝')
})

test('of two fixes that overlap the first is made; what is certain nowhere is null', () => {
  expect(correctText('가나다', [fix(1, 0, 2, 'A'), fix(1, 1, 3, 'B')])).toBe('A다')
  expect(correctText('가나다', [fix(1, 0, 2, null)])).toBeNull()
  expect(correctText('가', [{ ...fix(1, 0, 1, 'A'), span: null }])).toBeNull()
  expect(correctText('가', [{ ...fix(1, 0, 1, 'A'), place: { kind: 'field', path: 'a' } }])).toBeNull()
})
