import type { Extracted, Table } from './extracted.ts'

/** What a reading leaves out, or takes as the file remembers it. */
export const readWarningKinds = [
  'converted-from-hwp',
  'hidden-text',
  'memos-left-out',
  'tracked-changes',
  'notes-left-out',
  'formulas-not-computed',
  'hidden-sheets',
  'control-characters-left-out',
] as const
export type ReadWarningKind = (typeof readWarningKinds)[number]

/** One kind of them, and how often it was met. */
export interface ReadWarning {
  readonly kind: ReadWarningKind
  readonly count: number
}

/** Makes warnings of counts; what was not met is not told. */
export const warningsOf = (counts: Readonly<Partial<Record<ReadWarningKind, number>>>): readonly ReadWarning[] =>
  readWarningKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count === 0 ? [] : [{ kind, count }]
  })

/** Characters that no text shows, and that XML, terminals and databases take ill. Tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/**
 * Decides what a package's reading says of itself: control characters are taken out of what its lines and cells show, and
 * they, formulas and hidden sheets are counted beside what the reader itself warned of.
 */
export function withWarnings(document: Extracted): Extracted {
  let removed = 0
  const clean = <Said extends { readonly text: string }>(said: Said): Said => {
    const text = said.text.replaceAll(controls, '')
    removed += said.text.length - text.length
    return text === said.text ? said : { ...said, text }
  }
  const tables = document.tables.map((table): Table => ({ ...table, cells: table.cells.map(clean) }))
  const inCells = removed
  const pieces = document.pieces.map(clean)
  const warnings = [
    ...(document.warnings ?? []),
    ...warningsOf({
      'formulas-not-computed': tables.flatMap(({ cells }) => cells.filter((cell) => cell.formula !== undefined)).length,
      'hidden-sheets': tables.filter(({ hidden }) => hidden === true).length,
      // The pieces say the cells once more.
      'control-characters-left-out': removed - inCells,
    }),
  ]
  return { ...document, pieces, tables, ...(warnings.length === 0 ? {} : { warnings }) }
}
