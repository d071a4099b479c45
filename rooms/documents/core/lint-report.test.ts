import { expect, test } from 'vitest'
import type { DocumentFinding } from './document-rule.ts'
import { atLeast, lintLine, lintSummary, reportFinding } from './lint-report.ts'

const finding: DocumentFinding = {
  rule: 'formula',
  severity: 'error',
  place: { kind: 'line', line: 12 },
  span: { from: 3, to: 8 },
  stated: '800,000',
  computed: '900,000',
  params: {},
  fix: '900,000',
}

test('a finding is written for programs and for people', () => {
  const reported = reportFinding('a.txt', finding, '계산과 다릅니다.')
  expect(reported).toEqual({
    file: 'a.txt',
    rule: 'formula',
    severity: 'error',
    line: 12,
    column: 4,
    endColumn: 9,
    stated: '800,000',
    computed: '900,000',
    message: '계산과 다릅니다.',
    fix: '900,000',
  })
  expect(lintLine(reported)).toBe('a.txt:12:4 오류 formula 계산과 다릅니다. (고칠 글: 900,000)')
})

test('cells and fields have their own places', () => {
  const cell = reportFinding(
    'a.csv',
    {
      ...finding,
      fix: null,
      span: null,
      severity: 'warning',
      place: { kind: 'cell', sheet: '총괄', cell: 'B2', line: 3 },
    },
    '말',
  )
  expect(cell).toMatchObject({ sheet: '총괄', cell: 'B2', line: 3, column: null, endColumn: null })
  expect(lintLine(cell)).toBe('a.csv:총괄!B2 주의 formula 말')
  const field = reportFinding(
    'a.json',
    { ...finding, fix: null, severity: 'note', place: { kind: 'field', path: 'a.b' } },
    '말',
  )
  expect(lintLine(field)).toBe('a.json:a.b:4 알림 formula 말')
  expect(lintSummary([cell, field], 2)).toBe('파일 2개에서 오류 0건, 주의 1건, 알림 1건을 찾았습니다.')
})

test('severities are compared', () => {
  expect(atLeast('error', 'warning')).toBe(true)
  expect(atLeast('note', 'warning')).toBe(false)
})
