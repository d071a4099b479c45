import { expect, it } from 'vitest'
import { Finding, Severity } from './lint.ts'

const finding: Finding = {
  rule: 'budget.sources-add-up',
  severity: 'error',
  subject: { kind: 'project', id: 'plan-2021-04' },
  stated: '900,000',
  computed: '956,364',
  params: { unit: 'thousand', lines: 15 },
}

it('takes a finding as plain data', () => {
  expect(Finding.parse(finding)).toEqual(finding)
  const { stated, computed, ...bare } = finding
  expect([stated, computed]).toEqual(['900,000', '956,364'])
  expect(Finding.parse(bare)).toEqual(bare)
})
it('knows three severities, the gravest first', () => {
  expect(Severity.options).toEqual(['error', 'warning', 'note'])
  expect(Finding.safeParse({ ...finding, severity: 'fatal' }).success).toBe(false)
})
