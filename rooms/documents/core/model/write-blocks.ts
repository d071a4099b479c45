import { type WrittenKind, writtenCell } from '../written-cell.ts'
import type { BlockOf, Cell, Run } from './official-document.ts'

/** Short words for what report builders write most: each gives a block or a cell, nothing else. */

export const chapter = (text: string): BlockOf<'heading'> => ({ kind: 'heading', level: 1, text, numbered: true })
export const section = (text: string): BlockOf<'heading'> => ({ kind: 'heading', level: 2, text, numbered: true })
export const subsection = (text: string): BlockOf<'heading'> => ({ kind: 'heading', level: 3, text, numbered: true })

const runsOf = (said: string | readonly Run[]): Run[] => (typeof said === 'string' ? [{ text: said }] : [...said])

export const item = (level: number, said: string | readonly Run[]): BlockOf<'item'> => ({
  kind: 'item',
  level,
  runs: runsOf(said),
})
export const note = (said: string | readonly Run[]): BlockOf<'note'> => ({ kind: 'note', runs: runsOf(said) })
export const paragraph = (said: string | readonly Run[]): BlockOf<'paragraph'> => ({
  kind: 'paragraph',
  runs: runsOf(said),
})

type Beside = Partial<Pick<Cell, 'columnSpan' | 'rowSpan' | 'align' | 'bold' | 'role'>>

/** A cell that holds text; none where there is nothing to say. */
export const textCell = (text: string, beside: Beside = {}): Cell => ({
  held: text === '' ? { kind: 'empty' } : { kind: 'text', text },
  columnSpan: 1,
  rowSpan: 1,
  ...beside,
})

/** A day as official documents write it: "2020. 1. 5." (행정업무의 운영 및 혁신에 관한 규정 제7조). */
const dayFormat = 'yyyy". "m". "d"."'

const heldBy = (value: string | number | null, kind: WrittenKind): Cell['held'] => {
  const held = writtenCell(value, kind)
  return kind === 'date' && held.kind === 'number' ? { ...held, format: dayFormat } : held
}

/** A cell that holds a number of a kind (won shown in thousands, percent, count, a date), exact beneath. */
export const numberCell = (value: string | number | null, kind: WrittenKind, beside: Beside = {}): Cell => ({
  held: heldBy(value, kind),
  columnSpan: 1,
  rowSpan: 1,
  ...beside,
})

export interface SimpleColumn {
  readonly label: string
  readonly widthMm: number
  readonly kind: WrittenKind
  readonly align?: Cell['align']
}

/** A table of one head row, columns of one kind each, and rows of values; `totals` are the rows (from 0) that sum. */
export function simpleTable(table: {
  readonly caption: string | null
  readonly unit: string | null
  readonly columns: readonly SimpleColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly totals?: readonly number[]
  readonly sheet?: string
}): BlockOf<'table'> {
  const { caption, unit, columns, rows, totals = [], sheet } = table
  return {
    kind: 'table',
    ...{ caption, unit, headRows: 1, lines: true },
    ...(sheet === undefined ? {} : { sheet }),
    widthsMm: columns.map(({ widthMm }) => widthMm),
    rows: [
      columns.map(({ label }) => textCell(label)),
      ...rows.map((row, index) =>
        columns.map(({ kind, align }, column) =>
          numberCell(row[column] ?? null, kind, {
            ...(align === undefined ? {} : { align }),
            ...(totals.includes(index) ? { role: 'total' as const } : {}),
          }),
        ),
      ),
    ],
  }
}
