import type { Lang } from '#kit/korean-text.ts'
import type { Severity } from '#kit/lint.ts'
import type { Extracted, Place } from './extracted.ts'

/** What a rule found in a document: where, what it states, what follows instead, and a fix where one is certain. */
export interface DocumentFinding {
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  /** The characters meant in the text of the place, from (included) to (excluded); none: the whole of it. */
  readonly span: { readonly from: number; readonly to: number } | null
  readonly stated: string | null
  readonly computed: string | null
  /** What the sentence needs besides. */
  readonly params: Readonly<Record<string, string | number>>
  /** What to write in place of the span, where that is certain. */
  readonly fix: string | null
}

/** One rule over documents: a value. It reads a document and tells what it found; it never throws, whatever it reads. */
export interface DocumentRule {
  readonly id: string
  readonly check: (document: Extracted) => readonly DocumentFinding[]
}

/** The rules of one room with their sentences; `apps/` joins the sets of all rooms. */
export interface RuleSet {
  readonly rules: readonly DocumentRule[]
  /** The sentence of a finding, or null when the rule is not of this set. */
  readonly describe: (finding: DocumentFinding, lang: Lang) => string | null
}
