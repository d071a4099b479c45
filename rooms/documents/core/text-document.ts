import { readDelimited, tableOfRows } from './delimited.ts'
import type { Extracted } from './extracted.ts'
import { extractedOfTables } from './extracted-of-tables.ts'
import { guessSeparator } from './guess-separator.ts'

/** A running text: every line is a piece, blank ones too; it has no tables. */
export const linesOfText = (name: string, text: string): Extracted => ({
  name,
  format: 'text',
  pieces: text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line, place: { kind: 'line', line: index + 1 } })),
  tables: [],
})

/** Reads a text as the table it is (CSV, TSV), or else as running text. */
export function readPlainText(name: string, text: string): Extracted {
  const separator = guessSeparator(text, /\.(csv|tsv)$/i.test(name))
  if (separator === null) return linesOfText(name, text)
  const sheet = name.replace(/\.[^.]*$/, '')
  return extractedOfTables(name, 'csv', [tableOfRows(sheet === '' ? name : sheet, readDelimited(text, separator))])
}
