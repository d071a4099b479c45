import type { Severity } from '#kit/lint.ts'
import type { DocumentFinding } from './document-rule.ts'
import type { Place } from './extracted.ts'

/** A finding as programs read it: the place in fields of its own, columns counted from 1, the end excluded. */
export interface ReportedFinding {
  readonly file: string
  readonly rule: string
  readonly severity: Severity
  readonly line?: number
  readonly sheet?: string
  readonly cell?: string
  readonly path?: string
  readonly column: number | null
  readonly endColumn: number | null
  readonly stated: string | null
  readonly computed: string | null
  readonly message: string
  readonly fix: string | null
}

const placed = (place: Place): { line?: number; sheet?: string; cell?: string; path?: string } => {
  const { kind: _kind, ...fields } = place
  return fields
}

/** Writes a finding down for programs. */
export const reportFinding = (file: string, finding: DocumentFinding, message: string): ReportedFinding => ({
  file,
  rule: finding.rule,
  severity: finding.severity,
  ...placed(finding.place),
  column: finding.span === null ? null : finding.span.from + 1,
  endColumn: finding.span === null ? null : finding.span.to + 1,
  stated: finding.stated,
  computed: finding.computed,
  message,
  fix: finding.fix,
})

const severityNames: Readonly<Record<Severity, string>> = { error: '오류', warning: '주의', note: '알림' }

const writtenPlace = ({ line, sheet, cell, path, column }: ReportedFinding): string => {
  const at = cell === undefined ? (path ?? String(line)) : `${sheet}!${cell}`
  return column === null ? at : `${at}:${column}`
}

/** One finding as compilers write them: "FILE:LINE:COLUMN 오류 formula …", with what to write where that is certain. */
export function lintLine(finding: ReportedFinding): string {
  const { file, severity, rule, message, fix } = finding
  const written = fix === null ? '' : ` (고칠 글: ${fix})`
  return `${file}:${writtenPlace(finding)} ${severityNames[severity]} ${rule} ${message}${written}`
}

/** The last line: how many of each, in how many files. */
export function lintSummary(findings: readonly ReportedFinding[], files: number): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  const counted = `오류 ${count('error')}건, 주의 ${count('warning')}건, 알림 ${count('note')}건`
  return `파일 ${files}개에서 ${counted}을 찾았습니다.`
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Whether a severity is at least as grave as another. */
export const atLeast = (severity: Severity, least: Severity): boolean => ranks[severity] <= ranks[least]
