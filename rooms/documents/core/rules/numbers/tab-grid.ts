import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { readCell } from '../tables/cell-value.ts'
import type { Grid, GridCell } from '../tables/grid.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'

const empty = { inner: null, span: null, covered: false, formula: null } as const

/** Splits a line into cells at its tabs. */
function cellsOf(line: Line, row: number, columns: number): readonly GridCell[] {
  let from = 0
  const cells = line.text.split('\t').map((text, column): GridCell => {
    const start = from
    from += text.length + 1
    const read = readCell(text)
    const move = ({ from: a, to: b }: { readonly from: number; readonly to: number }) => ({
      from: a + start,
      to: b + start,
    })
    const inner = read.inner === null ? null : { value: read.inner.value, span: move(read.inner.span) }
    return {
      ...empty,
      text: text.trim(),
      value: read.value,
      inner,
      span: move(read.span),
      place: line.place,
      row,
      column,
    }
  })
  const missing = Array.from({ length: columns - cells.length }, (_, index): GridCell => {
    return {
      ...empty,
      text: '',
      value: { kind: 'nothing', written: false },
      place: line.place,
      row,
      column: cells.length + index,
    }
  })
  return [...cells, ...missing]
}

const before = 4

/** The tables of a running text whose cells are parted by tabs; the lines above are their caption. */
export const tabGrids = oncePerDocument((document: Extracted): readonly Grid[] => {
  const lines = linesOf(document)
  const grids: Grid[] = []
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && listed(lines, end).text.includes('\t')) end += 1
    if (end - start > 1) {
      const rows = lines.slice(start, end)
      const columns = Math.max(...rows.map(({ text }) => text.split('\t').length))
      const caption = lines.slice(Math.max(0, start - before), start).map(({ text }) => text)
      grids.push({ caption: caption.join('\n'), columns, rows: rows.map((line, row) => cellsOf(line, row, columns)) })
    }
    start = Math.max(end, start + 1)
  }
  return grids
})
