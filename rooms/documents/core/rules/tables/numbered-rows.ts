import type { DocumentFinding } from '../../document-rule.ts'
import { found } from '../numbers/found.ts'
import { type ReadGrid, readGrid } from './columns.ts'
import { bare, cellAt, type Grid, type GridCell } from './grid.ts'

/** A row of a table with the number that it bears. */
export interface NumberedRow {
  readonly cell: GridCell
  readonly number: number
}

const title = /^(?:연번|번호|순번|일련번호|no|no\.)$/i
const written = /^\s*(\d{1,4})\.?\s*$/

/** The rows of a table that a column called 연번, 번호 or 순번 numbers from 1 on; null where none does. */
export function numberedRows(read: ReadGrid): readonly NumberedRow[] | null {
  const column = read.columns.find(({ titles }) => titles.some((text) => title.test(bare(text))))
  if (column === undefined) return null
  const rows = read.data.flatMap((row): NumberedRow[] => {
    const cell = cellAt(read.grid, row, column.index)
    const [, digits] = read.totals.has(row) || cell.covered ? [] : (written.exec(cell.text) ?? [])
    return digits === undefined ? [] : [{ cell, number: Number(digits) }]
  })
  return rows[0]?.number === 1 ? rows : null
}

/** So many numbers follow each other before one that does not is taken for a slip. */
const fewest = 4

/**
 * Finds numbers that stand twice or are left out in a column that numbers rows. A column that mostly does not count on
 * (parts of another list, several lists in one) says nothing; a list may begin again with 1.
 */
export function slipsOfNumbering(grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  const rows = read === null ? null : numberedRows(read)
  if (rows === null) return []
  const slips = rows.flatMap((row, index): readonly Slip[] => {
    const before = rows[index - 1]
    if (before === undefined || row.number === 1 || row.number === before.number + 1) return []
    // Behind a number typed amiss the list goes on as if it were right.
    if (row.number - 2 === rows[index - 2]?.number) return []
    return [{ row, wanted: before.number + 1, after: rows[index + 1]?.number ?? 1 }]
  })
  if (slips.length * fewest >= rows.length) return []
  return slips.flatMap((slip): readonly DocumentFinding[] => {
    const way = wayOf(slip)
    if (way === null) return []
    const { row, wanted } = slip
    const { place, span } = row.cell
    return [
      found('list-number', 'warning', place, {
        span,
        stated: String(row.number),
        computed: String(wanted),
        params: { way },
      }),
    ]
  })
}

/** A number that does not follow the one before, with the number that would, and the next (1 where the list ends). */
interface Slip {
  readonly row: NumberedRow
  readonly wanted: number
  readonly after: number
}

/** What went wrong where the rows after bear it out: a number again, one left out, or one typed amiss (1, 2, 8, 4). */
function wayOf({ row, wanted, after }: Slip): 'repeated' | 'missing' | 'amiss' | null {
  const { number } = row
  const goesOn = after === 1 || after === number + 1
  if (number === wanted - 1) return goesOn || after === wanted + 1 ? 'repeated' : null
  if (after === wanted + 1) return 'amiss'
  return number > wanted && goesOn ? 'missing' : null
}
