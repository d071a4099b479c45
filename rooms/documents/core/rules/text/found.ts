import type { Severity } from '#kit/lint.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import type { Line } from './lines.ts'

/** What a rule says of a place beyond its name: what the sentence needs, and the rest where there is any. */
export interface Told {
  readonly span?: { readonly from: number; readonly to: number }
  readonly stated?: string
  readonly computed?: string
  /** Which of a rule's sentences fits, where it has several. */
  readonly params: Readonly<Record<string, string | number>>
  readonly fix?: string
}

/** Decides how a finding on a line is written down. */
export const found = (rule: string, severity: Severity, line: Line, told: Told): DocumentFinding => ({
  rule,
  severity,
  place: line.place,
  span: told.span ?? null,
  stated: told.stated ?? null,
  computed: told.computed ?? null,
  params: told.params,
  fix: told.fix ?? null,
})
