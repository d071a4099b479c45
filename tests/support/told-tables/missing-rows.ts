import { rowsOf, type ToldTable, withoutSpace } from './told-table.ts'

/** A row as the facts have it: every cell of it in its order; null stands for a cell that the facts do not tell. */
export type WantedRow = readonly (string | null)[]

/** Rows that must stand in one and the same table, whatever their order. */
export interface WantedTable {
  readonly name: string
  readonly rows: readonly WantedRow[]
}

const withoutEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)

/** Spreadsheets end a row at its last cell that says something: empty cells at the end count for nothing. */
const says = (row: readonly string[], wanted: WantedRow): boolean => {
  const length = Math.max(row.length, wanted.length)
  return Array.from({ length }, (_, at) => at).every((at) => {
    const cell = at < wanted.length ? (wanted[at] ?? null) : ''
    return cell === null || withoutSpace(cell) === (row[at] ?? '')
  })
}

/** Every wanted row that the nearest of the tables lacks, named with its table; none where one table has all of them. */
export function missingRows(wanted: readonly WantedTable[], told: readonly ToldTable[]): readonly string[] {
  const tables = told.map((table) => rowsOf(table).map(withoutEnd))
  return wanted.flatMap(({ name, rows }) => {
    const lacking = tables.map((table) => rows.filter((row) => !table.some((one) => says(one, row))))
    const nearest = lacking.toSorted((a, b) => a.length - b.length)[0] ?? rows
    return nearest.map((row) => `${name}: ${row.map((cell) => cell ?? '*').join(' | ')}`)
  })
}
