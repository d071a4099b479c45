import { putAfter, rowAbove } from './grid-change.ts'
import { type GridLine, sameGridLine } from './grid-line.ts'
import { cursorPlace, type GridRow, type GridState, type SavedLine, savedRow, withCursor } from './grid-state.ts'

/** What belongs together in a row: an amount is not merged with the formula of somebody else. */
const units: readonly (readonly (keyof GridLine)[])[] = [
  ['fiscalYear'],
  ['accountName'],
  ['group'],
  ['label'],
  ['formulaText', 'lumpSum', 'stated'],
  ['source'],
]

/** Both people's changes of one row; null where they changed the same thing in two ways. */
export function mergeLine(base: GridLine, mine: GridLine, theirs: GridLine): GridLine | null {
  let merged = theirs
  for (const unit of units) {
    const same = (a: GridLine, b: GridLine) => unit.every((field) => a[field] === b[field])
    if (same(mine, base) || same(mine, theirs)) continue
    if (!same(theirs, base)) return null
    merged = { ...merged, ...Object.fromEntries(unit.map((field) => [field, mine[field]])) }
  }
  return merged
}

/**
 * Takes in the lines as the server has them, without losing what was typed here: rows not touched here become theirs,
 * rows changed on both sides are merged cell by cell, and what cannot be merged stands as a conflict, mine in the row.
 */
export function mergeTheirs(state: GridState, lines: readonly SavedLine[], version: number): GridState {
  const place = cursorPlace(state)
  const theirs = new Map(lines.map(({ id, line }) => [id, line]))
  const mine = new Map(state.rows.map((row) => [row.id, row]))
  const removed = state.removed.filter(({ id, base }) => {
    const line = theirs.get(id)
    return line !== undefined && sameGridLine(line, base)
  })
  const gone = new Set(removed.map(({ id }) => id))
  const shared = lines
    .filter(({ id }) => !gone.has(id))
    .map((saved) => {
      const row = mine.get(saved.id)
      return row === undefined ? savedRow(saved) : mergeRow(row, saved.line)
    })
  const own = state.rows.flatMap((row) => (theirs.has(row.id) ? [] : ownRow(row)))
  const rows = inOrder(state, shared, own)
  const moved = state.moved.filter((id) => theirs.has(id))
  return withCursor({ ...state, rows, removed, moved, version }, place)
}

function mergeRow(row: GridRow, theirs: GridLine): GridRow {
  if (row.base === null || sameGridLine(row.line, theirs)) {
    return sameGridLine(row.line, theirs)
      ? { ...row, base: theirs, trouble: null }
      : { ...row, base: theirs, trouble: { kind: 'conflict', theirs } }
  }
  if (sameGridLine(row.base, theirs)) return row
  if (sameGridLine(row.line, row.base)) return { ...row, line: theirs, base: theirs, trouble: null }
  const line = mergeLine(row.base, row.line, theirs)
  if (line === null) return { ...row, trouble: { kind: 'conflict', theirs } }
  return { ...row, line, base: theirs, trouble: row.trouble?.kind === 'refused' ? row.trouble : null }
}

/** A row that the server does not have: one only here stays; one removed by another goes, unless it was changed here. */
function ownRow(row: GridRow): readonly GridRow[] {
  if (row.base === null) return [row]
  return sameGridLine(row.line, row.base) ? [] : [{ ...row, trouble: { kind: 'conflict', theirs: null } }]
}

/** The server's order, and after it the own one: rows that are only here, or were moved here, stay where they are. */
function inOrder(state: GridState, shared: readonly GridRow[], own: readonly GridRow[]): readonly GridRow[] {
  const ownIds = new Set([...own.map((row) => row.id), ...state.moved])
  const byId = new Map([...shared, ...own].map((row) => [row.id, row]))
  let rows = shared.filter((row) => !state.moved.includes(row.id))
  for (const { id } of state.rows) {
    const row = byId.get(id)
    if (row !== undefined && ownIds.has(id)) rows = [...putAfter(rows, row, rowAbove(state.rows, id))]
  }
  return rows
}

/** Settles a conflict: mine is to be saved over theirs, or theirs takes the place of mine. */
export function resolve(state: GridState, id: string, keep: 'mine' | 'theirs'): GridState {
  const place = cursorPlace(state)
  const rows = state.rows.flatMap((row): readonly GridRow[] => {
    if (row.id !== id || row.trouble?.kind !== 'conflict') return [row]
    const { theirs } = row.trouble
    if (keep === 'mine') return [{ ...row, base: theirs, trouble: null }]
    return theirs === null ? [] : [savedRow({ id, line: theirs })]
  })
  return withCursor({ ...state, rows }, place)
}
