import { gridColumns } from '../../../core/grid/grid-columns.ts'
import { columnAt, cursorPlace, type GridState } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'
import { newLineId } from './new-line-id.ts'

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}
const far = 10_000

/** What a key does in the grid; null where the browser does what it always does. */
export function keyAction(event: KeyboardEvent, state: GridState, leaving: boolean): GridAction | null {
  const { key, shiftKey: extend, altKey } = event
  const control = event.ctrlKey || event.metaKey
  if (control) return withControl(event, state)
  if (altKey) return key === 'ArrowUp' || key === 'ArrowDown' ? { do: 'shift', by: key === 'ArrowUp' ? -1 : 1 } : null
  if (key === 'Escape') return { do: 'cancel' }
  if (key === 'Enter') return onEnter(state, extend)
  if (key === 'Tab') return leaving || atTheEdge(state, extend) ? null : commit(0, extend ? -1 : 1)
  if (state.draft !== null) return null
  const arrow = arrows[key]
  if (arrow !== undefined) return { do: 'go', rows: arrow[0], columns: arrow[1], extend }
  if (key === 'Home') return { do: 'go', rows: 0, columns: -far, extend }
  if (key === 'End') return { do: 'go', rows: 0, columns: far, extend }
  if (key === 'F2') return { do: 'begin' }
  return key === 'Delete' || key === 'Backspace' ? { do: 'clear' } : null
}

function withControl({ key, shiftKey }: KeyboardEvent, state: GridState): GridAction | null {
  const letter = key.toLowerCase()
  if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' }
  if (letter === 'y') return { do: 'redo' }
  if (key === 'Enter') return { do: 'add', id: newLineId() }
  if (state.draft !== null) return null
  if (key === 'Delete' || key === 'Backspace') return { do: 'remove' }
  if (key === 'Home') return { do: 'go', rows: -far, columns: -far, extend: shiftKey }
  return key === 'End' ? { do: 'go', rows: far, columns: far, extend: shiftKey } : null
}

/** Enter begins typing, and ends it on the row below; with Shift it breaks the line of a formula being typed. */
function onEnter(state: GridState, shift: boolean): GridAction | null {
  const column = columnAt(state.cursor)
  if (state.draft !== null) return shift && column === 'formulaText' ? null : commit(shift ? -1 : 1, 0)
  if (column === 'lumpSum') return { do: 'toggle' }
  return column === 'computed' ? commit(1, 0) : { do: 'begin' }
}

const commit = (rows: number, columns: number): GridAction => ({ do: 'commit', rows, columns, newId: newLineId() })

/** In the first and the last cell Tab goes out of the grid, as out of any other field. */
function atTheEdge(state: GridState, back: boolean): boolean {
  if (state.draft !== null) return false
  return back ? state.cursor.column === 0 : state.cursor.column === gridColumns.length - 1 && isLast(state)
}

const isLast = (state: GridState): boolean => cursorPlace(state) === state.rows.length - 1
