import type { Severity } from '#kit/lint.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import type { Place } from '../../extracted.ts'

/** Characters of a place. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a rule says of a place beyond its name. */
export interface Told {
  readonly span?: Span | null
  readonly stated?: string
  readonly computed?: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** Decides how a finding is written down. Which of two numbers is wrong is for people to say: no rule here has a fix. */
export const found = (rule: string, severity: Severity, place: Place, told: Told): DocumentFinding => ({
  rule,
  severity,
  place,
  span: told.span ?? null,
  stated: told.stated ?? null,
  computed: told.computed ?? null,
  params: told.params ?? {},
  fix: null,
})
