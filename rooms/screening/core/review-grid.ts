import type { PastedTable } from '#kit/merged-cells.ts'
import type { Won } from '#kit/won.ts'
import {
  type DepartmentReview,
  problemsOf,
  type ReviewContent,
  type ReviewProblem,
  type ReviewState,
} from './department-review.ts'
import { type CellColumn, type CellTexts, cellColumns, isSameWriting, readInto, type Writing } from './read-cell.ts'
import type { Verdict } from './verdict.ts'

/** A row of the grid: what is written, what the server has of it, and why it did not take the rest. */
export interface GridRow extends Writing {
  readonly itemId: string
  readonly place: number
  readonly title: string
  readonly requested: Won | null
  readonly state: ReviewState
  readonly version: number
  readonly saved: ReviewContent
  readonly refusal: string | null
}

export interface GridState {
  readonly rows: readonly GridRow[]
  readonly cursor: { readonly itemId: string; readonly column: number }
  /** What is being typed in the cell of the cursor; null while nothing is. */
  readonly draft: string | null
  /** How many cells of what was pasted found no place: beyond the table, or in a row that a head confirmed. */
  readonly leftOut: number
  /** Whether only rows are shown that still have to be handed in. */
  readonly leftOnly: boolean
  readonly q: string
  /** What the rows said before each change, the last one last. */
  readonly past: readonly ReadonlyMap<string, Writing>[]
}

export type GridAction =
  | { readonly do: 'go'; readonly rows: number; readonly columns: number }
  | { readonly do: 'go-to'; readonly itemId: string; readonly column: number }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'commit'; readonly rows: number; readonly columns: number }
  | { readonly do: 'cancel' | 'clear' | 'undo' }
  | { readonly do: 'judge'; readonly verdict: Verdict }
  | { readonly do: 'paste'; readonly table: PastedTable }
  | { readonly do: 'filter'; readonly leftOnly: boolean; readonly q: string }
  | { readonly do: 'take-reply'; readonly sent: readonly SentRow[]; readonly submit: boolean; readonly reply: Reply }

/** What was sent of a row. */
export interface SentRow {
  readonly itemId: string
  readonly version: number
  readonly content: ReviewContent
}

/** What the server took, and in words what it did not. */
export interface Reply {
  readonly saved: readonly { readonly itemId: string; readonly version: number }[]
  readonly refused: readonly { readonly itemId: string; readonly sentence: string }[]
}

/** The grid as it opens: the cursor at the verdict of the first row. */
export const openGrid = (reviews: readonly DepartmentReview[]): GridState => ({
  rows: reviews.map(({ itemId, place, title, requested, state, version, content }) => ({
    ...{ itemId, place, title, requested, state, version },
    ...{ content, unread: {}, saved: content, refusal: null },
  })),
  cursor: { itemId: reviews[0]?.itemId ?? '', column: 0 },
  ...{ draft: null, leftOut: 0, leftOnly: false, q: '', past: [] },
})

export const isWritable = ({ state }: Pick<GridRow, 'state'>): boolean => state !== 'confirmed'
const isLeft = ({ state }: GridRow): boolean => state === 'open' || state === 'begun'

/** The rows that the filters let through; that of the cursor stays in sight. */
export const shownRows = ({ rows, leftOnly, q, cursor }: GridState): readonly GridRow[] =>
  rows.filter((row) => row.itemId === cursor.itemId || ((!leftOnly || isLeft(row)) && row.title.includes(q.trim())))

export const isChanged = ({ content, saved }: GridRow): boolean =>
  cellColumns.some((column) => content[column] !== saved[column])

/** How many cells hold what could not be read: it stays where it was typed, and is not sent. */
export const unreadCells = (rows: readonly GridRow[]): number =>
  rows.reduce((sum, { unread }) => sum + Object.keys(unread).length, 0)

/** What waits to be saved as a draft. */
export const changedRows = ({ rows }: GridState): readonly SentRow[] => rows.filter(isChanged).map(sentRow)

/** What can be handed in now: it misses nothing, all of it was read, and it is not handed in as it stands. */
export const readyRows = ({ rows }: GridState): readonly SentRow[] =>
  rows
    .filter((row) => isWritable(row) && (isLeft(row) || isChanged(row)))
    .filter((row) => unreadCells([row]) === 0 && problemsOf(row.content, row.requested).length === 0)
    .map(sentRow)

/** What a row that was begun still misses before it can be handed in. */
export const missingIn = (row: GridRow): readonly ReviewProblem[] =>
  row.refusal === null && (isLeft(row) || isChanged(row)) && cellColumns.some((column) => row.content[column] !== null)
    ? problemsOf(row.content, row.requested)
    : []

const sentRow = ({ itemId, version, content }: GridRow): SentRow => ({ itemId, version, content })

export const columnOf = ({ cursor }: Pick<GridState, 'cursor'>): CellColumn => cellColumns[cursor.column] ?? 'verdict'

/** Decides how the grid stands after an action: cells change by typing, judging, clearing, pasting and undoing alone. */
export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.do) {
    case 'go':
      return moved(state, action.rows, action.columns)
    case 'go-to':
      return { ...committed(state), cursor: { itemId: action.itemId, column: action.column } }
    case 'type':
      return { ...state, draft: action.text }
    case 'commit': {
      const after = committed(state)
      return state.draft !== null && isUnreadHere(after) ? after : moved(after, action.rows, action.columns)
    }
    case 'cancel':
      return { ...state, draft: null }
    case 'clear':
      return writtenHere(state, '')
    case 'judge':
      return moved(written(state, new Map([[state.cursor.itemId, { verdict: action.verdict }]])), 1, 0)
    case 'undo':
      return undone(state)
    case 'paste':
      return pasted(state, action.table)
    case 'filter':
      return { ...state, leftOnly: action.leftOnly, q: action.q }
    case 'take-reply':
      return { ...state, rows: state.rows.map((row) => answered(row, action)) }
  }
}

function moved(state: GridState, rows: number, columns: number): GridState {
  const shown = shownRows(state)
  const at = shown.findIndex(({ itemId }) => itemId === state.cursor.itemId)
  const to = shown[Math.min(shown.length - 1, Math.max(0, at + rows))]
  const column = Math.min(cellColumns.length - 1, Math.max(0, state.cursor.column + columns))
  return { ...state, draft: null, cursor: { itemId: to?.itemId ?? '', column } }
}

/** What is being typed goes into its cell, whether it can be read or not. */
const committed = (state: GridState): GridState =>
  state.draft === null ? state : { ...writtenHere(state, state.draft), draft: null }

const writtenHere = (state: GridState, text: string): GridState =>
  written(state, new Map([[state.cursor.itemId, { [columnOf(state)]: text }]]))

const isUnreadHere = (state: GridState): boolean =>
  state.rows.some(({ itemId, unread }) => itemId === state.cursor.itemId && unread[columnOf(state)] !== undefined)

function written(state: GridState, changes: ReadonlyMap<string, CellTexts>): GridState {
  const before = new Map<string, Writing>()
  const rows = state.rows.map((row) => {
    const after = readInto(row, changes.get(row.itemId) ?? {})
    if (!isWritable(row) || isSameWriting(after, row)) return row
    before.set(row.itemId, { content: row.content, unread: row.unread })
    return { ...row, ...after, refusal: null }
  })
  return before.size === 0
    ? { ...state, leftOut: 0 }
    : { ...state, rows, leftOut: 0, past: [...state.past, before].slice(-200) }
}

function undone(state: GridState): GridState {
  const last = state.past.at(-1)
  if (last === undefined) return state
  const rows = state.rows.map((row) => ({ ...row, ...last.get(row.itemId) }))
  return { ...state, rows, draft: null, past: state.past.slice(0, -1) }
}

/** A pasted table is written from the cell of the cursor down and to the right; what finds no place there is counted. */
function pasted(state: GridState, table: PastedTable): GridState {
  const shown = shownRows(state)
  const top = shown.findIndex(({ itemId }) => itemId === state.cursor.itemId)
  const changes = new Map<string, CellTexts>()
  let leftOut = 0
  for (const [at, cells] of table.entries()) {
    const row = shown[top + at]
    const texts: Partial<Record<CellColumn, string>> = {}
    for (const [across, { text }] of cells.entries()) {
      const column = cellColumns[state.cursor.column + across]
      if (row !== undefined && isWritable(row) && column !== undefined) texts[column] = text
      else if (text.trim() !== '') leftOut += 1
    }
    if (row !== undefined) changes.set(row.itemId, texts)
  }
  return { ...written({ ...state, draft: null }, changes), leftOut }
}

function answered(row: GridRow, { sent, submit, reply }: Extract<GridAction, { do: 'take-reply' }>): GridRow {
  const own = sent.find(({ itemId }) => itemId === row.itemId)
  const saved = reply.saved.find(({ itemId }) => itemId === row.itemId)
  if (own !== undefined && saved !== undefined) {
    return {
      ...row,
      version: saved.version,
      saved: own.content,
      state: submit ? 'submitted' : 'begun',
      refusal: null,
    }
  }
  const refused = reply.refused.find(({ itemId }) => itemId === row.itemId)
  return refused === undefined ? row : { ...row, refusal: refused.sentence }
}
