import type { PastedTable } from '#kit/merged-cells.ts'
import { type PasteDefaults, readPastedLines } from '../paste/read-pasted-lines.ts'
import { changeGrid, redo, rowAbove, undo } from './grid-change.ts'
import { type CellRead, cellText, gridColumns, isReadOnly, readCell, type SourceWords } from './grid-columns.ts'
import { blankLine, type GridLine } from './grid-line.ts'
import { mergeTheirs, resolve } from './grid-merge.ts'
import { type GridEdit, type SaveReply, takeReply } from './grid-save.ts'
import {
  columnAt,
  cursorPlace,
  type GridChange,
  type GridState,
  type PasteProblem,
  rowAt,
  type SavedLine,
  selection,
} from './grid-state.ts'

/** What a person or the server does to the grid. New ids come with the action, so that the same action gives the same grid. */
export type GridAction =
  | { readonly do: 'go'; readonly rows: number; readonly columns: number; readonly extend?: boolean }
  | { readonly do: 'go-to'; readonly id: string; readonly column: number; readonly extend?: boolean }
  /** Without a text, what stands in the cell is typed on. */
  | { readonly do: 'begin'; readonly text?: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'cancel' | 'undo' | 'redo' | 'clear' | 'toggle' | 'remove' | 'forget-problems' }
  /** Ends typing; then goes so many rows and columns on, and where no row is left, opens a new one. */
  | { readonly do: 'commit'; readonly rows: number; readonly columns: number; readonly newId: string }
  | { readonly do: 'add'; readonly id: string }
  | { readonly do: 'shift'; readonly by: -1 | 1 }
  | { readonly do: 'paste'; readonly table: PastedTable; readonly ids: readonly string[] }
  | { readonly do: 'take-reply'; readonly sent: readonly GridEdit[]; readonly reply: SaveReply }
  | { readonly do: 'take-theirs'; readonly lines: readonly SavedLine[]; readonly version: number }
  | { readonly do: 'resolve'; readonly id: string; readonly keep: 'mine' | 'theirs' }

/** What the grid knows beside its rows: the words of the sources, and what a row takes that has none above it. */
export interface GridSetting {
  readonly sources: SourceWords
  readonly defaults: PasteDefaults
}

/** Decides what the grid becomes. A text that cannot stand in its cell stays in the cell being typed in, with its problem. */
export function reduceGrid(state: GridState, action: GridAction, setting: GridSetting): GridState {
  switch (action.do) {
    case 'go':
      return go(state, action.rows, action.columns, action.extend === true)
    case 'go-to':
      return goTo(leave(state, setting), { id: action.id, column: action.column }, action.extend === true)
    case 'begin':
      return begin(state, action.text, setting)
    case 'type':
      return state.draft === null ? state : { ...state, draft: { ...state.draft, text: action.text, problem: null } }
    case 'cancel':
      return { ...state, draft: null, anchor: null }
    case 'commit':
      return commit(state, action, setting)
    case 'clear':
      return clear(state)
    case 'toggle':
      return toggle(state)
    case 'add':
      return addRow(leave(state, setting), action.id, setting)
    case 'remove':
      return removeRows(state)
    case 'shift':
      return shift(leave(state, setting), action.by)
    case 'paste':
      return paste(state, action.table, action.ids, setting)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'take-reply':
      return takeReply(state, action.sent, action.reply)
    case 'take-theirs':
      return mergeTheirs(state, action.lines, action.version)
    case 'resolve':
      return resolve(state, action.id, action.keep)
    case 'forget-problems':
      return { ...state, problems: [] }
  }
}

const within = (value: number, last: number): number => Math.max(0, Math.min(last, value))

function goTo(state: GridState, cursor: GridState['cursor'], extend: boolean): GridState {
  const anchor = extend ? (state.anchor ?? state.cursor) : null
  return { ...state, cursor: { ...cursor, column: within(cursor.column, gridColumns.length - 1) }, anchor }
}

function go(state: GridState, rows: number, columns: number, extend: boolean): GridState {
  const place = within(cursorPlace(state) + rows, state.rows.length - 1)
  return goTo(state, { id: state.rows[place]?.id ?? null, column: state.cursor.column + columns }, extend)
}

function begin(state: GridState, text: string | undefined, { sources }: GridSetting): GridState {
  const [row, column] = [rowAt(state, state.cursor.id), columnAt(state.cursor)]
  if (row === null || isReadOnly(column) || column === 'lumpSum') return state
  const was = cellText(row.line, column, sources)
  return { ...state, anchor: null, draft: { text: text ?? was, was, problem: null } }
}

/** Ends typing where the text can stand; another's change of the cell meanwhile is not written over. */
function settle(state: GridState, { sources }: GridSetting): GridState {
  const [row, column, { draft }] = [rowAt(state, state.cursor.id), columnAt(state.cursor), state]
  if (row === null || draft === null) return { ...state, draft: null }
  if (draft.text === draft.was) return { ...state, draft: null }
  const read = readCell(row.line, column, draft.text, sources)
  if (!read.ok) return { ...state, draft: { ...draft, problem: read.problem } }
  const now = cellText(row.line, column, sources)
  const changed = changeGrid({ ...state, draft: null }, cellsChange(row.id, row.line, read))
  if (now === draft.was || row.base === null) return changed
  const rows = changed.rows.map((one) =>
    one.id === row.id ? { ...one, trouble: { kind: 'conflict' as const, theirs: row.base } } : one,
  )
  return { ...changed, rows }
}

/** Going elsewhere ends typing; a text that cannot stand is let go. */
const leave = (state: GridState, setting: GridSetting): GridState => ({ ...settle(state, setting), draft: null })

function cellsChange(id: string, line: GridLine, read: CellRead & { ok: true }): readonly GridChange[] {
  const fields = (Object.keys(read.cells) as (keyof GridLine)[]).filter((field) => read.cells[field] !== line[field])
  if (fields.length === 0) return []
  const pick = (from: Partial<GridLine>): Partial<GridLine> =>
    Object.fromEntries(fields.map((field) => [field, from[field]]))
  return [{ kind: 'cells', id, from: pick(line), to: pick(read.cells) }]
}

function commit(
  state: GridState,
  { rows, columns, newId }: Extract<GridAction, { do: 'commit' }>,
  setting: GridSetting,
): GridState {
  const settled = settle(state, setting)
  if (settled.draft !== null) return settled
  const atEnd = cursorPlace(settled) === settled.rows.length - 1
  if (rows > 0 && atEnd) return addRow(settled, newId, setting, settled.cursor.column)
  return go(settled, rows, columns, false)
}

function clear(state: GridState): GridState {
  const { top, bottom, left, right } = selection(state)
  const emptied: Partial<GridLine> = { group: null, label: '', formulaText: '', stated: null, lumpSum: false }
  return changeGrid(
    state,
    state.rows.slice(top, bottom + 1).flatMap(({ id, line }) => {
      const fields = gridColumns.slice(left, right + 1).filter((column) => column in emptied) as (keyof GridLine)[]
      const cells = Object.fromEntries(fields.map((field) => [field, emptied[field]]))
      return cellsChange(id, line, { ok: true, cells })
    }),
  )
}

/** Declares the row a lump sum, or no longer. */
function toggle(state: GridState): GridState {
  const row = rowAt(state, state.cursor.id)
  if (row === null) return state
  return changeGrid(state, cellsChange(row.id, row.line, { ok: true, cells: { lumpSum: !row.line.lumpSum } }))
}

function addRow(state: GridState, id: string, { defaults }: GridSetting, column = 0): GridState {
  const above = rowAt(state, state.cursor.id)
  const line = blankLine(above?.line ?? defaults)
  const added = changeGrid(state, [{ kind: 'add', id, line, after: above?.id ?? state.rows.at(-1)?.id ?? null }])
  return { ...added, cursor: { id, column }, anchor: null }
}

function removeRows(state: GridState): GridState {
  const { top, bottom } = selection(state)
  // Each stands under the one above it, so that they come back in their order.
  const changes = state.rows
    .slice(top, bottom + 1)
    .map(({ id, line }): GridChange => ({ kind: 'remove', id, line, after: rowAbove(state.rows, id) }))
    .reverse()
  return { ...changeGrid({ ...state, draft: null }, changes), anchor: null }
}

function shift(state: GridState, by: -1 | 1): GridState {
  const place = cursorPlace(state)
  const row = state.rows[place]
  const to = by === 1 ? state.rows[place + 1] : state.rows[place - 1]
  if (row === undefined || to === undefined) return state
  const after = by === 1 ? to.id : rowAbove(state.rows, to.id)
  return changeGrid(state, [{ kind: 'move', id: row.id, from: rowAbove(state.rows, row.id), to: after }])
}

/** A table with headings becomes new rows under the cursor; any other is written over cells, from the cursor on. */
function paste(state: GridState, table: PastedTable, ids: readonly string[], setting: GridSetting): GridState {
  const here = rowAt(state, state.cursor.id)
  const read = readPastedLines(table, here === null ? setting.defaults : here.line)
  return read === null
    ? pasteCells(leave(state, setting), table, ids, setting)
    : pasteRows(leave(state, setting), read.lines, read.problems, ids)
}

function pasteRows(
  state: GridState,
  lines: readonly GridLine[],
  problems: readonly PasteProblem[],
  ids: readonly string[],
): GridState {
  let after = rowAt(state, state.cursor.id)?.id ?? state.rows.at(-1)?.id ?? null
  const changes = ids.slice(0, lines.length).map((id, at): GridChange => {
    const change: GridChange = { kind: 'add', id, line: lines[at] as GridLine, after }
    after = id
    return change
  })
  const none: readonly PasteProblem[] = lines.length === 0 ? [{ kind: 'nothing-read', row: 1, text: '' }] : []
  return { ...changeGrid(state, changes), problems: [...problems, ...none] }
}

function pasteCells(state: GridState, table: PastedTable, ids: readonly string[], setting: GridSetting): GridState {
  const top = cursorPlace(state)
  const changes: GridChange[] = []
  const problems: PasteProblem[] = []
  let above = state.rows[top - 1]?.line ?? setting.defaults
  let after = state.rows.at(-1)?.id ?? null
  let added = 0
  for (const [at, cells] of table.entries()) {
    const standing = state.rows[top + at]
    let line = standing?.line ?? blankLine(above)
    for (const [offset, cell] of cells.entries()) {
      const column = gridColumns[state.cursor.column + offset]
      if (column === undefined || isReadOnly(column)) continue
      const read = readCell(line, column, cell.text, setting.sources)
      if (read.ok) line = { ...line, ...read.cells }
      else problems.push({ kind: read.problem === 'not-a-source' ? 'source' : 'amount', row: at + 1, text: cell.text })
    }
    if (standing !== undefined) changes.push(...cellsChange(standing.id, standing.line, { ok: true, cells: line }))
    else {
      const id = ids[added]
      if (id === undefined) break
      changes.push({ kind: 'add', id, line, after })
      added += 1
      after = id
    }
    above = line
  }
  return { ...changeGrid(state, changes), problems }
}

/** The selected cells as text for the clipboard: tabs between cells, one row a line, quotes where a cell needs them. */
export function copyText(state: GridState, { sources }: GridSetting): string {
  const { top, bottom, left, right } = selection(state)
  return state.rows
    .slice(top, bottom + 1)
    .map(({ line }) =>
      gridColumns
        .slice(left, right + 1)
        .map((column) => quoted(cellText(line, column, sources)))
        .join('\t'),
    )
    .join('\n')
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
