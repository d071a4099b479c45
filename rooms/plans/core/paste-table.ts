import type { Row } from './field-value.ts'
import { columnWord } from './messages-fields.ts'
import type { SheetField } from './sheet-field.ts'

/**
 * Reads a table as Excel and Hangul put it on the clipboard: cells divided by tabs, rows by line ends; a cell in quotes
 * may hold both. Lines without any text at the end are left out.
 */
export function readPastedTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const source = text.replaceAll(/\r\n?/g, '\n')
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (quoted && character === '"' && source.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (quoted && character === '"') quoted = false
    else if (!quoted && character === '"' && cell === '') quoted = true
    else if (!quoted && character === '\t') {
      row.push(cell.trim())
      cell = ''
    } else if (!quoted && character === '\n') {
      rows.push([...row, cell.trim()])
      row = []
      cell = ''
    } else cell += character
  }
  rows.push([...row, cell.trim()])
  return rows.filter((cells) => cells.some((one) => one !== ''))
}

/**
 * Decides which rows of a field a pasted table gives, its first cell standing in a column of the field. A first row that
 * only repeats the names of the columns is left out, and so are cells beyond the last column.
 */
export function rowsFromPaste(field: SheetField, text: string, firstColumn: string): readonly Row[] {
  const start = Math.max(
    0,
    field.columns.findIndex(({ name }) => name === firstColumn),
  )
  const columns = field.columns.slice(start).map(({ name }) => name)
  const labels = new Set(field.columns.map(({ name }) => columnWord(field.name, name, 'ko')))
  const isHead = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || labels.has(cell))
  return readPastedTable(text)
    .filter((cells, at) => at > 0 || !isHead(cells))
    .map((cells) => Object.fromEntries(field.columns.map(({ name }) => [name, cells[columns.indexOf(name)] ?? ''])))
}
