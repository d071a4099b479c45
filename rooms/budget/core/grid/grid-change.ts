import type { GridLine } from './grid-line.ts'
import { cursorPlace, type GridChange, type GridRow, type GridState, withCursor } from './grid-state.ts'

/** The change that takes a change back. */
export function turnedRound(change: GridChange): GridChange {
  if (change.kind === 'cells') return { ...change, from: change.to, to: change.from }
  if (change.kind === 'move') return { ...change, from: change.to, to: change.from }
  return { ...change, kind: change.kind === 'add' ? 'remove' : 'add' }
}

/** The row above a row, or null at the top. */
export function rowAbove(rows: readonly GridRow[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id)
  return rows[at - 1]?.id ?? null
}

/** Puts a row after another; at the top for none, at the end where that one is gone. */
export function putAfter(rows: readonly GridRow[], row: GridRow, after: string | null): readonly GridRow[] {
  const others = rows.filter((one) => one.id !== row.id)
  const above = others.findIndex((one) => one.id === after)
  return others.toSpliced(after === null ? 0 : above === -1 ? others.length : above + 1, 0, row)
}

/** Makes changes one after another. What somebody else has changed or removed meanwhile is left as it is. */
export function applyChanges(state: GridState, changes: readonly GridChange[]): GridState {
  const place = cursorPlace(state)
  return withCursor(changes.reduce(applyChange, state), place)
}

/** Makes changes that can be undone. */
export function changeGrid(state: GridState, changes: readonly GridChange[]): GridState {
  if (changes.length === 0) return state
  const changed = applyChanges(state, changes)
  return { ...changed, past: [...state.past.slice(1 - longestPast), changes], future: [] }
}

/** How many steps can be undone. */
const longestPast = 200

function applyChange(state: GridState, change: GridChange): GridState {
  const row = state.rows.find((one) => one.id === change.id)
  if (change.kind === 'add') return row === undefined ? addRow(state, change) : state
  if (row === undefined) return state
  if (change.kind === 'cells') return changeCells(state, row, change)
  return change.kind === 'move' ? moveRow(state, row, change.to) : removeRow(state, row)
}

function moveRow(state: GridState, row: GridRow, after: string | null): GridState {
  const moved = row.base === null || state.moved.includes(row.id) ? state.moved : [...state.moved, row.id]
  return { ...state, rows: putAfter(state.rows, row, after), moved }
}

function removeRow(state: GridState, row: GridRow): GridState {
  const rows = state.rows.filter((one) => one !== row)
  const moved = state.moved.filter((id) => id !== row.id)
  const removed = row.base === null ? state.removed : [...state.removed, { id: row.id, base: row.base }]
  return { ...state, rows, moved, removed }
}

/** A row that was refused as it stood is to be sent again. */
function changeCells(state: GridState, row: GridRow, change: CellsChange): GridState {
  const trouble = row.trouble?.kind === 'refused' ? null : row.trouble
  const changed = { ...row, line: { ...row.line, ...stillThere(row.line, change) }, trouble }
  return { ...state, rows: state.rows.map((one) => (one === row ? changed : one)) }
}

type CellsChange = Extract<GridChange, { kind: 'cells' }>

/** The cells that still hold what the change starts from. */
function stillThere(line: GridLine, change: CellsChange): Partial<GridLine> {
  const fields = Object.keys(change.to) as (keyof GridLine)[]
  return Object.fromEntries(
    fields.filter((field) => line[field] === change.from[field]).map((field) => [field, change.to[field]]),
  )
}

/** A row removed here and brought back is the server's row again, where the server still has it. */
function addRow(state: GridState, { id, line, after }: Extract<GridChange, { kind: 'add' | 'remove' }>): GridState {
  const base = state.removed.find((one) => one.id === id)?.base ?? null
  return {
    ...state,
    rows: putAfter(state.rows, { id, line, base, trouble: null }, after),
    removed: state.removed.filter((one) => one.id !== id),
    moved: base === null ? state.moved : [...state.moved, id],
  }
}

/** Takes the last step back. */
export function undo(state: GridState): GridState {
  const last = state.past.at(-1)
  if (last === undefined) return state
  const changed = applyChanges(state, last.toReversed().map(turnedRound))
  return { ...changed, past: state.past.slice(0, -1), future: [last, ...state.future], draft: null }
}

/** Makes the step again that was last taken back. */
export function redo(state: GridState): GridState {
  const [next, ...future] = state.future
  if (next === undefined) return state
  const changed = applyChanges(state, next)
  return { ...changed, past: [...state.past, next], future, draft: null }
}
