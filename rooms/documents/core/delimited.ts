import { cellName } from './cell-name.ts'
import type { Table, TableCell } from './extracted.ts'

/** One row of a CSV or TSV: its fields, and the line of the text on which it begins (from 1). */
export interface DelimitedRow {
  readonly line: number
  readonly fields: readonly string[]
}

export type Separator = ',' | '\t' | ';'

/**
 * Reads rows by RFC 4180, forgiving what spreadsheets and people leave: lone quotes inside a field stay, a quote that is
 * never closed ends with its line's row at the end of the text.
 */
export function readDelimited(text: string, separator: Separator): readonly DelimitedRow[] {
  const rows: DelimitedRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const began = line
    const fields: string[] = []
    for (let rowEnds = false; !rowEnds; ) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : null
      if (field === null) {
        const end = endOfPlain(text, at, separator)
        fields.push(text.slice(at, end))
        at = end
      } else {
        fields.push(field.text)
        line += field.lines
        at = field.end
      }
      if (text[at] === separator) {
        at += 1
        continue
      }
      rowEnds = true
      at += text.startsWith('\r\n', at) ? 2 : 1
      line += 1
    }
    rows.push({ line: began, fields })
  }
  return rows
}

function endOfPlain(text: string, from: number, separator: Separator): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === separator || letter === '\n' || letter === '\r') return at
  }
  return text.length
}

/** A quoted field from its opening quote, or null when what follows the closing quote says that it was none. */
function quotedField(
  text: string,
  from: number,
  separator: Separator,
): { text: string; end: number; lines: number } | null {
  let at = from + 1
  while (true) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return null
    if (text[quote + 1] !== '"') {
      at = quote + 1
      break
    }
    at = quote + 2
  }
  const next = text[at]
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null
  const inner = text.slice(from + 1, at - 1).replaceAll('""', '"')
  return { text: inner, end: at, lines: inner.match(/\r\n|\r|\n/g)?.length ?? 0 }
}

/** The table of delimited rows; `sheet` names it, as there is no sheet in a text. */
export function tableOfRows(sheet: string, rows: readonly DelimitedRow[]): Table {
  const cells = rows.flatMap(({ fields, line }, row) =>
    fields.flatMap((field, column): TableCell[] => {
      const text = field.trim()
      if (text === '') return []
      const place = { kind: 'cell', sheet, cell: cellName(row, column), line } as const
      return [{ row, column, rowSpan: 1, columnSpan: 1, text, place }]
    }),
  )
  const columns = rows.reduce((most, { fields }) => Math.max(most, fields.length), 0)
  return { title: sheet, rows: rows.length, columns, cells }
}
