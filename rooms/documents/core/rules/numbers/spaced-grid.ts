import type { Extracted, Place } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import type { Grid } from '../tables/grid.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { cellOfPart, type Part, splitAt } from './split-line.ts'
import { captionLines } from './tab-grid.ts'

/** A cell with the columns of the page that it takes: a Korean letter is two wide. */
interface Spot extends Part {
  readonly left: number
  readonly right: number
}

interface SpacedRow {
  readonly line: Line
  readonly spots: readonly Spot[]
}

/** So many rows with as many cells make a table; longer lines are sentences, however they are spaced. */
const fewestRows = 3
const longest = 300

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u3000]/u
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)

/** Reads a line whose words are parted by two blanks or more as a row; null for any other line. */
function spacedRowOf(line: Line): SpacedRow | null {
  if (line.text.length > longest || line.text.includes('\t') || !/\S(?: {2,}|\u3000+ *)\S/.test(line.text)) return null
  const spots = splitAt(line.text, / {2,}|\u3000+ */g)
    .filter(({ text }) => text.trim() !== '')
    .map((part): Spot => {
      const left = widthOf(line.text.slice(0, part.from))
      return { ...part, left, right: left + widthOf(part.text) }
    })
  return { line, spots }
}

interface Range {
  readonly left: number
  readonly right: number
}

/** How many cells most rows of a block have; null where no three rows have as many. */
function columnsOf(block: readonly SpacedRow[]): number | null {
  const counts = [...Map.groupBy(block, ({ spots }) => spots.length)].map(
    ([width, rows]) => [rows.length, width] as const,
  )
  const [most] = counts.toSorted(([a, x], [b, y]) => b - a || y - x)
  return most === undefined || most[0] < fewestRows || most[1] < 2 ? null : most[1]
}

/** The cells of a row, each in its column: those of a row with fewer stand under them. Null where they stand askew. */
function placedIn({ spots }: SpacedRow, ranges: readonly Range[]): readonly (Spot | null)[] | null {
  if (spots.length >= ranges.length) return spots.length === ranges.length ? spots : null
  const placed: (Spot | null)[] = ranges.map(() => null)
  for (const spot of spots) {
    const under = ranges.flatMap(({ left, right }, column) => (spot.left < right && left < spot.right ? [column] : []))
    const [column = -1] = under
    if (under.length !== 1 || placed[column] !== null) return null
    placed[column] = spot
  }
  return placed
}

/** From where to where the cells of a column reach in some rows. */
const rangeOf = (rows: readonly SpacedRow[], column: number): Range =>
  rows.reduce<Range>(
    ({ left, right }, { spots }) => {
      const spot = listed(spots, column)
      return { left: Math.min(left, spot.left), right: Math.max(right, spot.right) }
    },
    { left: Infinity, right: 0 },
  )

interface Placed {
  readonly line: Line
  readonly spots: readonly (Spot | null)[]
  readonly isFull: boolean
}

/** The tables of rows that stand together: those with as many cells as most, and those with fewer that stand under them. */
function tablesIn(block: readonly SpacedRow[]): readonly (readonly Placed[])[] {
  const columns = columnsOf(block)
  if (columns === null) return []
  const full = block.filter(({ spots }) => spots.length === columns)
  const ranges = Array.from({ length: columns }, (_, column) => rangeOf(full, column))
  const tables: Placed[][] = [[]]
  for (const row of block) {
    const spots = placedIn(row, ranges)
    if (spots === null) tables.push([])
    else listed(tables, tables.length - 1).push({ line: row.line, spots, isFull: row.spots.length === columns })
  }
  return tables.filter((rows) => rows.filter(({ isFull }) => isFull).length >= fewestRows)
}

/** The rows that stand together without another line between them. */
function blocksOf(lines: readonly Line[]): readonly (readonly SpacedRow[])[] {
  const blocks: SpacedRow[][] = [[]]
  for (const line of lines) {
    const row = spacedRowOf(line)
    if (row === null) blocks.push([])
    else listed(blocks, blocks.length - 1).push(row)
  }
  return blocks
}

/** The tables of a running text whose columns are parted by blanks, as they come out of a PDF or a Hangul table. */
export const spacedGrids = oncePerDocument((document: Extracted): readonly Grid[] => {
  const lines = linesOf(document)
  return blocksOf(lines)
    .flatMap(tablesIn)
    .map((rows): Grid => {
      const start = listed(rows, 0).line.index
      const caption = lines.slice(Math.max(0, start - captionLines), start).map(({ text }) => text)
      const cells = rows.map(({ line, spots }, row) => spots.map((spot, column) => cellOfPart(line, spot, row, column)))
      return { caption: caption.join('\n'), columns: listed(cells, 0).length, rows: cells }
    })
})

/** The lines that stand in such tables: no other reader takes them for rows of its own. */
export const spacedLines = oncePerDocument(
  (document: Extracted): ReadonlySet<Place> =>
    new Set(spacedGrids(document).flatMap(({ rows }) => rows.map((cells) => listed(cells, 0).place))),
)
