import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted, Piece } from '../../extracted.ts'

/** Short ways to write a text and what a rule finds in it; for tests only. */
export const textOf = (...lines: readonly string[]): Extracted => ({
  name: 'text',
  format: 'text',
  pieces: lines.map((text, index) => ({ text, place: { kind: 'line', line: index + 1 } })),
  tables: [],
})

export const cellsOf = (...cells: readonly string[]): Extracted => ({
  name: 'sheet',
  format: 'xlsx',
  pieces: cells.map((text, index) => ({ text, place: { kind: 'cell', sheet: '표', cell: `A${index + 1}` } })),
  tables: [],
})

const lineOf = ({ place }: DocumentFinding): number => (place.kind === 'line' ? place.line : 0)

/** What is found, in short: line, severity, what is stated, what follows, and the fix. */
export const foundIn = (rule: DocumentRule, document: Extracted) =>
  rule
    .check(document)
    .map((finding) => [lineOf(finding), finding.severity, finding.stated, finding.computed, finding.fix] as const)

/** The words that the spans of the findings mark. */
export const markedIn = (rule: DocumentRule, document: Extracted): readonly string[] =>
  rule.check(document).flatMap(({ span, place }) => {
    const piece = document.pieces.find((one) => one.place === place) as Piece
    return span === null ? [] : [piece.text.slice(span.from, span.to)]
  })
