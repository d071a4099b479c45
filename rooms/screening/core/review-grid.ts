import type { PastedTable } from '#kit/merged-cells.ts'
import type { Won } from '#kit/won.ts'
import { type DepartmentReview, problemsOf, type ReviewContent, type ReviewState } from './department-review.ts'
import { type CellColumn, cellColumns, readCell } from './read-cell.ts'
import type { Verdict } from './verdict.ts'

/** A row of the grid: what is written, what the server has of it, and why it did not take the rest. */
export interface GridRow {
  readonly itemId: string
  readonly place: number
  readonly title: string
  readonly requested: Won | null
  readonly state: ReviewState
  readonly version: number
  readonly content: ReviewContent
  readonly saved: ReviewContent
  readonly refusal: string | null
}

export interface GridState {
  readonly rows: readonly GridRow[]
  readonly cursor: { readonly itemId: string; readonly column: number }
  /** What is being typed in the cell of the cursor; null while nothing is. */
  readonly draft: string | null
  readonly unreadable: boolean
  /** Whether only rows are shown that still have to be handed in. */
  readonly leftOnly: boolean
  readonly q: string
  /** What the rows said before each change, the last one last. */
  readonly past: readonly ReadonlyMap<string, ReviewContent>[]
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
    ...{ content, saved: content, refusal: null },
  })),
  cursor: { itemId: reviews[0]?.itemId ?? '', column: 0 },
  ...{ draft: null, unreadable: false, leftOnly: false, q: '', past: [] },
})

export const isWritable = ({ state }: Pick<GridRow, 'state'>): boolean => state !== 'confirmed'
const isLeft = ({ state }: GridRow): boolean => state === 'open' || state === 'begun'
const isSame = (one: ReviewContent, other: ReviewContent): boolean =>
  cellColumns.every((column) => one[column] === other[column])

/** The rows that the filters let through; that of the cursor stays in sight. */
export const shownRows = ({ rows, leftOnly, q, cursor }: GridState): readonly GridRow[] =>
  rows.filter((row) => row.itemId === cursor.itemId || ((!leftOnly || isLeft(row)) && row.title.includes(q.trim())))

export const isChanged = (row: GridRow): boolean => !isSame(row.content, row.saved)

/** What waits to be saved as a draft. */
export const changedRows = ({ rows }: GridState): readonly SentRow[] => rows.filter(isChanged).map(sentRow)

/** What can be handed in now: it misses nothing, and is not handed in as it stands. */
export const readyRows = ({ rows }: GridState): readonly SentRow[] =>
  rows
    .filter((row) => isWritable(row) && (isLeft(row) || isChanged(row)))
    .filter(({ content, requested }) => problemsOf(content, requested).length === 0)
    .map(sentRow)

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
      return { ...state, draft: action.text, unreadable: false }
    case 'commit': {
      const after = committed(state)
      return after.unreadable ? after : moved(after, action.rows, action.columns)
    }
    case 'cancel':
      return { ...state, draft: null, unreadable: false }
    case 'clear':
      return written(state, new Map([[state.cursor.itemId, { [columnOf(state)]: null }]]))
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
  return { ...state, draft: null, unreadable: false, cursor: { itemId: to?.itemId ?? '', column } }
}

function committed(state: GridState): GridState {
  if (state.draft === null) return state
  const read = readCell(columnOf(state), state.draft)
  if (!read.ok) return { ...state, unreadable: true }
  return { ...written(state, new Map([[state.cursor.itemId, read.value]])), draft: null, unreadable: false }
}

function written(state: GridState, changes: ReadonlyMap<string, Partial<ReviewContent>>): GridState {
  const before = new Map<string, ReviewContent>()
  const rows = state.rows.map((row) => {
    const content = { ...row.content, ...changes.get(row.itemId) }
    if (!isWritable(row) || isSame(content, row.content)) return row
    before.set(row.itemId, row.content)
    return { ...row, content, refusal: null }
  })
  return before.size === 0 ? state : { ...state, rows, past: [...state.past, before].slice(-200) }
}

function undone(state: GridState): GridState {
  const last = state.past.at(-1)
  if (last === undefined) return state
  const rows = state.rows.map((row) => ({ ...row, content: last.get(row.itemId) ?? row.content }))
  return { ...state, rows, draft: null, unreadable: false, past: state.past.slice(0, -1) }
}

/** A pasted table is written from the cell of the cursor down and to the right; what cannot be read there is left out. */
function pasted(state: GridState, table: PastedTable): GridState {
  const shown = shownRows(state)
  const top = shown.findIndex(({ itemId }) => itemId === state.cursor.itemId)
  const changes = new Map<string, Partial<ReviewContent>>()
  for (const [at, cells] of table.entries()) {
    const row = shown[top + at]
    if (row === undefined) break
    const read = cells.flatMap(({ text }, across) => {
      const column = cellColumns[state.cursor.column + across]
      const value = column === undefined ? null : readCell(column, text)
      return value?.ok === true ? [value.value] : []
    })
    changes.set(row.itemId, Object.assign({}, ...read))
  }
  return written({ ...state, draft: null, unreadable: false }, changes)
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
