import type { Finding } from '#kit/lint.ts'
import { describeFinding } from '../core/messages.ts'

/** A finding with its sentence in both languages and the page of what it is about. */
export const findingLine = (finding: Finding) => ({
  ...finding,
  sentence: { ko: describeFinding(finding, 'ko') ?? finding.rule, en: describeFinding(finding, 'en') ?? finding.rule },
  path: `/${finding.subject.kind}s/${finding.subject.id}`,
})

/** How many findings are errors, warnings and notes. */
export const countSeverities = (findings: readonly Finding[]) => ({
  error: findings.filter((finding) => finding.severity === 'error').length,
  warning: findings.filter((finding) => finding.severity === 'warning').length,
  note: findings.filter((finding) => finding.severity === 'note').length,
})
