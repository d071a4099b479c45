import { expect, test } from 'vitest'
import type { Severity } from '#kit/lint.ts'
import { gravestFindings } from './gravest-findings.ts'

const findings = (['note', 'error', 'warning', 'note', 'error'] as readonly Severity[]).map((severity, at) => ({
  severity,
  at,
}))

test('the gravest are told, the first of a kind before the later ones, in the order of the document', () => {
  const told = (most: number) => gravestFindings(findings, most).map(({ at }) => at)
  expect([told(5), told(4), told(3), told(1)]).toEqual([[0, 1, 2, 3, 4], [0, 1, 2, 4], [1, 2, 4], [1]])
})
