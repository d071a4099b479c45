import type { LineRefusal } from '../line-edit.ts'
import { type GridColumn, gridColumns } from './grid-columns.ts'
import type { GridLine } from './grid-line.ts'

/** What stands in the way of a row: another's change of the same cell, or the server's refusal of it as it is. */
export type RowTrouble =
  /** `theirs` is none where the other person has removed the row. */
  | { readonly kind: 'conflict'; readonly theirs: GridLine | null }
  | { readonly kind: 'refused'; readonly refusal: LineRefusal }

/** A row of the grid: as it stands here, and as the server last had it (none for one that is only here). */
export interface GridRow {
  readonly id: string
  readonly line: GridLine
  readonly base: GridLine | null
  readonly trouble: RowTrouble | null
}

export interface GridCursor {
  /** None in a grid without rows. */
  readonly id: string | null
  readonly column: number
}

/** A cell being typed in: its text, what stood there when it was begun, and what is wrong with the text. */
export interface GridDraft {
  readonly text: string
  readonly was: string
  readonly problem: string | null
}

/** Something of a paste that could not be read as it stood, or is wrong; rows and columns of the pasted table from 1. */
export type PasteProblem =
  | { readonly kind: 'amount' | 'source' | 'nothing-read'; readonly row: number; readonly text: string }
  /** A row of totals that is not what its lines add up to, in won; its word is the text. */
  | {
      readonly kind: 'total'
      readonly row: number
      readonly text: string
      readonly stated: number
      readonly computed: number
    }

/** One change of the grid, told so that it can be turned round; `after` is the row above, null for the top. */
export type GridChange =
  | { readonly kind: 'cells'; readonly id: string; readonly from: Partial<GridLine>; readonly to: Partial<GridLine> }
  | { readonly kind: 'add' | 'remove'; readonly id: string; readonly line: GridLine; readonly after: string | null }
  | { readonly kind: 'move'; readonly id: string; readonly from: string | null; readonly to: string | null }

export interface GridState {
  readonly rows: readonly GridRow[]
  /** Rows removed here that the server still has. */
  readonly removed: readonly { readonly id: string; readonly base: GridLine }[]
  /** Rows moved here, until the server knows. */
  readonly moved: readonly string[]
  /** The version of the lines that the rows' bases stand for. */
  readonly version: number
  readonly cursor: GridCursor
  /** The other corner of a selection; the cursor alone without it. */
  readonly anchor: GridCursor | null
  readonly draft: GridDraft | null
  readonly past: readonly (readonly GridChange[])[]
  readonly future: readonly (readonly GridChange[])[]
  readonly problems: readonly PasteProblem[]
}

/** A saved line as the page and the server hand it over. */
export interface SavedLine {
  readonly id: string
  readonly line: GridLine
}

export const savedRow = ({ id, line }: SavedLine): GridRow => ({ id, line, base: line, trouble: null })

/** The grid as it opens: the saved lines, nothing typed. */
export const openGrid = (lines: readonly SavedLine[], version: number): GridState => ({
  rows: lines.map(savedRow),
  removed: [],
  moved: [],
  version,
  cursor: { id: lines[0]?.id ?? null, column: 0 },
  anchor: null,
  draft: null,
  past: [],
  future: [],
  problems: [],
})

export const rowAt = (state: GridState, id: string | null): GridRow | null =>
  state.rows.find((row) => row.id === id) ?? null

export const columnAt = (cursor: GridCursor): GridColumn => gridColumns[cursor.column] as GridColumn

/** The row that has the cursor, by its place; 0 in a grid without rows. */
export const cursorPlace = (state: GridState): number =>
  Math.max(
    0,
    state.rows.findIndex((row) => row.id === state.cursor.id),
  )

/** The selected rectangle, its corners included, by places. */
export function selection(state: GridState): {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
} {
  const [row, column] = [cursorPlace(state), state.cursor.column]
  const other = state.anchor ?? state.cursor
  const found = state.rows.findIndex((one) => one.id === other.id)
  const at = found === -1 ? row : found
  return {
    top: Math.min(row, at),
    bottom: Math.max(row, at),
    left: Math.min(column, other.column),
    right: Math.max(column, other.column),
  }
}

/** Keeps the cursor on a row that is there: where its own is gone, on the one that took its place. */
export function withCursor(state: GridState, place: number): GridState {
  if (state.rows.some((row) => row.id === state.cursor.id)) return state
  const row = state.rows[Math.min(place, state.rows.length - 1)]
  return { ...state, cursor: { ...state.cursor, id: row?.id ?? null }, anchor: null, draft: null }
}
