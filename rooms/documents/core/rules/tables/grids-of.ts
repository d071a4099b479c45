import type { Extracted } from '../../extracted.ts'
import { flowGrids } from '../numbers/flow-rows.ts'
import { spacedGrids } from '../numbers/spaced-grid.ts'
import { tabGrids } from '../numbers/tab-grid.ts'
import { oncePerDocument } from '../once-per-document.ts'
import type { Grid, GridCell } from './grid.ts'
import { gridsOfTable } from './table-grid.ts'

/** The table of what stands in brackets behind the amounts: "27(23)" is 정원 27, 현원 23. Null where few cells have it. */
function innerGrid(grid: Grid): Grid | null {
  const cells = grid.rows.flat()
  const amounts = cells.filter(({ value }) => value.kind === 'amount').length
  const inner = cells.filter((cell) => cell.inner?.value.kind === 'amount').length
  if (inner < 3 || inner * 3 < amounts * 2) return null
  const inside = (cell: GridCell): GridCell =>
    cell.inner === null
      ? cell.value.kind === 'amount'
        ? { ...cell, value: { kind: 'nothing', written: false } }
        : cell
      : { ...cell, value: cell.inner.value, span: cell.inner.span, inner: null }
  return { ...grid, rows: grid.rows.map((row) => row.map(inside)) }
}

/** Every table of a document as a grid: real ones, those of tabs and of blanks, and those in the brackets of both. */
export const gridsOf = oncePerDocument((document: Extracted): readonly Grid[] => {
  const inText = [...tabGrids(document), ...spacedGrids(document), ...flowGrids(document)]
  const grids = [...document.tables.flatMap(gridsOfTable), ...inText]
  return grids.flatMap((grid) => {
    const inner = innerGrid(grid)
    return inner === null ? [grid] : [grid, inner]
  })
})
