import type { Title } from '#kit/contract.ts'
import { guessMapping, type Headings, headingRow, textOf } from '#kit/mapped-columns.ts'
import type { Result } from '#kit/result.ts'
import type { ColumnsByField } from './remembered-columns.ts'

/** A field that a column of a file may hold, the headings by which it is known, and whether there is no import without it. */
export interface ImportField {
  readonly name: string
  readonly label: Title
  readonly headings: readonly string[]
  readonly needed: boolean
}

/** A row of a file by its fields; `row` is its number in the sheet, from 1. A field without a column is ''. */
export interface ImportRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/** A cell that does not fit: of which row (from 0 among those read), in which field, and why. */
export interface UnfitCell {
  readonly at: number
  readonly field: string
  readonly error: Title
}

/** What the file says beside its rows: the heading of each field that has a column, and what stands above the headings. */
export interface SaidBeside {
  readonly headings: Readonly<Record<string, string>>
  readonly above: string
}

/** How a room takes rows of a file: `Known` is what stands already, `Input` what its command is given of the rows. */
export interface DeclaredImport<Known, Input> {
  readonly kind: string
  readonly title: Title
  readonly lead: Title
  readonly fields: readonly ImportField[]
  /** How many rows its command takes at once. */
  readonly most: number
  /** All rows as what the command takes, or every cell that does not fit. */
  readonly read: (rows: readonly ImportRow[], known: Known, beside: SaidBeside) => Result<Input, readonly UnfitCell[]>
}

type Table = readonly (readonly string[])[]

const knownHeadings = (fields: readonly ImportField[]): Headings<string> =>
  Object.fromEntries(fields.map(({ name, headings }) => [name, headings]))

/** A heading without the unit that stands behind it: "금액(천원)" is "금액". */
const withoutUnit = (heading: string): string => heading.replace(/\s*[([][^()[\]]{1,8}[)\]]\s*$/, '')

/** Where the headings of a table stand, from 0. */
export const headingRowOf = (fields: readonly ImportField[], table: Table): number =>
  headingRow(
    knownHeadings(fields),
    table.slice(0, 50).map((row) => row.map(withoutUnit)),
  )

/** Which column holds which field, guessed by the headings. */
export const guessedColumns = (fields: readonly ImportField[], headings: readonly string[]): ColumnsByField =>
  Object.fromEntries(
    Object.entries(guessMapping(knownHeadings(fields), headings.map(withoutUnit))) as [string, number][],
  )

const isTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(합계|소계|총계|누계|계|총합계)$/.test(cell.replaceAll(/\s/g, '')))

/** Reads the rows below the headings by their columns; empty rows, totals, and headings that stand again are left out. */
export function rowsBelow(
  table: Table,
  headings: number,
  columns: ColumnsByField,
  fields: readonly ImportField[],
): readonly ImportRow[] {
  const cellsOf = (row: readonly string[]) =>
    Object.fromEntries(fields.map(({ name }) => [name, textOf(row, columns, name).slice(0, 4000)]))
  const again = JSON.stringify(cellsOf(table[headings] ?? []))
  return table.flatMap((row, at): readonly ImportRow[] => {
    if (at <= headings || isTotal(row)) return []
    const cells = cellsOf(row)
    if (Object.values(cells).every((text) => text === '') || JSON.stringify(cells) === again) return []
    return [{ row: at + 1, cells }]
  })
}

/** The needed fields for which no column was chosen. */
export const missingFields = (fields: readonly ImportField[], columns: ColumnsByField): readonly ImportField[] =>
  fields.filter(({ name, needed }) => needed && columns[name] === undefined)

interface Merged {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
}

/** A sheet with what reaches over several rows said in each of them: a department merged beside its meetings. */
export function filledDown(rows: Table, merged: readonly Merged[]): string[][] {
  const filled = rows.map((row) => [...row])
  for (const { row, column, rowSpan } of merged) {
    const text = rows[row]?.[column] ?? ''
    for (const below of filled.slice(row + 1, row + rowSpan)) below[column] = text
  }
  return filled
}

/** What stands beside the rows, by the columns chosen for the fields. */
export const saidBeside = (table: Table, headings: number, columns: ColumnsByField): SaidBeside => ({
  headings: Object.fromEntries(
    Object.entries(columns).map(([name, at]) => [name, (table[headings]?.[at] ?? '').slice(0, 200)]),
  ),
  above: table.slice(0, headings).flat().join(' ').slice(0, 2000),
})
