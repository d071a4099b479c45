import { putAfter, rowAbove } from './grid-change.ts'
import { fieldsOfLine, type GridLine, isBlank } from './grid-line.ts'
import { mergeTheirs } from './grid-merge.ts'
import { rowState } from './grid-save.ts'
import { type GridRow, type GridState, openGrid, type SavedLine } from './grid-state.ts'

/** A row as it stood when its page was left unsaved: what it was begun from, and the row above it. */
export interface RowDraft {
  readonly id: string
  readonly line: GridLine
  readonly base: GridLine | null
  readonly after: string | null
}

/** Whether a row would be lost with the page: all but those saved, and those added in which nothing is typed. */
const isUnsaved = (row: GridRow): boolean => rowState(row) !== 'saved' && !(row.base === null && isBlank(row.line))

/** The rows that would be lost with the page, be they not sent yet, unfinished, in conflict or refused. */
export const draftsOf = (state: GridState): readonly RowDraft[] =>
  state.rows.filter(isUnsaved).map(({ id, line, base }) => ({ id, line, base, after: rowAbove(state.rows, id) }))

/** Whether leaving the page now would lose something: rows, removals, moves, or the text being typed in a cell. */
export const losesWork = (state: GridState): boolean =>
  state.rows.some(isUnsaved) ||
  state.removed.length > 0 ||
  state.moved.length > 0 ||
  (state.draft !== null && state.draft.text !== state.draft.was)

/**
 * The grid as it opens with the rows that were left unsaved: what the server has by now is taken in as from somebody
 * else, so that nothing of either is lost.
 */
export function openWithDrafts(lines: readonly SavedLine[], version: number, drafts: readonly RowDraft[]): GridState {
  const opened = openGrid(lines, version)
  const rows = drafts.reduce((before, { id, line, base, after }) => {
    const row: GridRow = { id, line, base, trouble: null }
    return before.some((one) => one.id === id)
      ? before.map((one) => (one.id === id ? row : one))
      : putAfter(before, row, after)
  }, opened.rows)
  return mergeTheirs({ ...opened, rows }, lines, version)
}

/** Reads drafts as a device kept them; what is none is left out. */
export function readDrafts(kept: string | null): readonly RowDraft[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(read) ? read.filter(isDraft) : []
  } catch {
    return []
  }
}

const isDraft = (one: unknown): one is RowDraft => {
  const draft = one as Partial<RowDraft> | null
  return typeof draft?.id === 'string' && isLine(draft.line) && (draft.base === null || isLine(draft.base))
}

const isLine = (line: unknown): line is GridLine =>
  typeof line === 'object' && line !== null && fieldsOfLine.every((field) => field in line)
