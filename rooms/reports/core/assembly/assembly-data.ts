import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { note, paragraph, type SimpleColumn, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import type { DataAsked } from './data-asked.ts'
import { assemblyWords as w } from './words.ts'

/** A row of a table that can be asked for: of which departments it is, on which day, and its cells. */
export interface DataRow {
  readonly departments: readonly string[]
  /** Null where the thing has no day of its own: then no period leaves it out. */
  readonly on: LocalDate | null
  readonly cells: readonly (string | number | null)[]
}

export interface DataTable {
  readonly columns: readonly SimpleColumn[]
  readonly rows: readonly DataRow[]
  /** Which columns are added up, from 0; those of won and of counts. */
  readonly summed: readonly number[]
  /** What must be known of it, as the day of its numbers. */
  readonly notes: readonly string[]
}

/** The rows that are asked for: of the department, and within the period, both days included. */
export const askedRows = (
  { department, from, to }: Pick<DataAsked, 'department' | 'from' | 'to'>,
  rows: readonly DataRow[],
): readonly DataRow[] =>
  rows.filter(
    ({ departments, on }) =>
      (department === null || departments.includes(department)) &&
      (on === null || ((from === null || on >= from) && (to === null || on <= to))),
  )

/** How wide a page that stands across is, and the column of numbers on it. */
const [pageMm, numberMm] = [257, 11]

/** The columns with the widths in which they fill the page, in proportion, cut to a tenth of a millimetre. */
function fitted(columns: readonly SimpleColumn[]): readonly SimpleColumn[] {
  const wished = columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
  return columns.map((column) => ({
    ...column,
    widthMm: Math.floor((column.widthMm * (pageMm - numberMm) * 10) / wished) / 10,
  }))
}

/** The sums of the summed columns under a table; the first column that is none says that it is the sum. */
function sumOf({ columns, summed }: DataTable, rows: readonly DataRow[]): (string | number | null)[] {
  const label = columns.findIndex((_, at) => !summed.includes(at))
  return columns.map((_, at) => {
    if (summed.includes(at)) return rows.reduce((sum, { cells }) => sum + Number(cells[at] ?? 0), 0)
    return at === label ? w.sum : null
  })
}

/**
 * An answer to a request of the district assembly (의원 요구자료): the request with its number and question, what the table
 * holds, and the table with its sums. Wide tables stand across.
 */
export function assemblyData(asked: DataAsked, district: string, table: DataTable): OfficialDocument {
  const rows = askedRows(asked, table.rows)
  const { from, to, department, number, question } = asked
  const period = from === null && to === null ? null : w.periodOf(from && formatDate(from), to && formatDate(to))
  return reportDocument(
    w.title(asked.year, w.kinds[asked.kind]),
    [
      factTable(
        [
          [w.number, number],
          [w.question, question],
          [w.data, w.dataOf(asked.year, w.kinds[asked.kind])],
          [w.department, department ?? w.allDepartments],
          [w.period, period],
          [w.rows, w.rowsOf(rows.length)],
        ],
        pageMm,
      ),
      ...(rows.length === 0
        ? [paragraph(w.nothing)]
        : [
            simpleTable({
              ...{
                caption: w.kinds[asked.kind],
                unit: table.columns.some(({ kind }) => kind === 'thousand-won') ? w.unit : null,
              },
              columns: [{ label: w.no, widthMm: numberMm, kind: 'count', align: 'center' }, ...fitted(table.columns)],
              rows: [
                ...rows.map(({ cells }, at) => [at + 1, ...cells]),
                ...(table.summed.length === 0 ? [] : [[null, ...sumOf(table, rows)]]),
              ],
              totals: [rows.length],
            }),
          ]),
      ...table.notes.map((said) => note(said)),
      { ...paragraph(w.from(district)), align: 'right' },
    ],
    { landscape: true },
  )
}
