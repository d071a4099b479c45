import { readCell } from '../../../core/grid/grid-columns.ts'
import type { GridLine } from '../../../core/grid/grid-line.ts'
import { columnAt, type GridState } from '../../../core/grid/grid-state.ts'
import type { GridSetting } from '../../../core/grid/reduce-grid.ts'

/** The rows as they would stand if the cell being typed in were left now. */
export const previewed = (state: GridState, { sources }: GridSetting): readonly GridLine[] =>
  state.rows.map(({ id, line }) => {
    if (state.draft === null || id !== state.cursor.id) return line
    const read = readCell(line, columnAt(state.cursor), state.draft.text, sources)
    return read.ok ? { ...line, ...read.cells } : line
  })
