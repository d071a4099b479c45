import { ok, type Result, refuse } from '#kit/result.ts'
import type { Extracted } from './extracted.ts'
import type { Unreadable } from './unreadable.ts'

/** What is read at most: beyond it a file is refused with a sentence, not half read. */
export const maxFileBytes = 20 * 1024 * 1024
export const maxCells = 200_000
export const maxLines = 200_000
/** How deep the tables, cells and paragraphs of a document may stand within one another. */
export const maxDepth = 200
/** How many places, empty ones too, the tables of a file may span: rules and pages lay them out row by row. */
const maxPlaces = 2_000_000

/** Refuses a text of more lines than are read, before any is looked at. */
export function textWithinLimits(text: string): Result<string, Unreadable> {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines > maxLines ? refuse({ kind: 'too-many-lines' }) : ok(text)
}

/** Refuses a document with more cells, or tables that span more places, than are read. */
export function withinLimits(document: Extracted): Result<Extracted, Unreadable> {
  const cells = document.tables.reduce((sum, table) => sum + table.cells.length, 0)
  const places = document.tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  return cells > maxCells || places > maxPlaces ? refuse({ kind: 'too-many-cells' }) : ok(document)
}
