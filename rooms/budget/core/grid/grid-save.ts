import type { LineRefusal } from '../line-edit.ts'
import { type GridLine, isReady, sameGridLine } from './grid-line.ts'
import { mergeLine } from './grid-merge.ts'
import type { GridRow, GridState } from './grid-state.ts'

/** A change of one row as the server takes it (`budget.edit-lines`). */
export type GridEdit =
  | { readonly change: 'add'; readonly lineId: string; readonly after: string | null; readonly line: GridLine }
  | { readonly change: 'rewrite'; readonly lineId: string; readonly base: GridLine; readonly line: GridLine }
  | { readonly change: 'move'; readonly lineId: string; readonly after: string | null }
  | { readonly change: 'remove'; readonly lineId: string; readonly base: GridLine }

/** Where a row stands with the server. */
export type RowState = 'saved' | 'changed' | 'unfinished' | 'conflict' | 'refused'

/** Decides where a row stands: saved, to be saved, not ready to be saved, in conflict with another's, or refused. */
export function rowState(row: GridRow): RowState {
  if (row.trouble !== null) return row.trouble.kind
  if (row.base !== null && sameGridLine(row.line, row.base)) return 'saved'
  return isReady(row.line) ? 'changed' : 'unfinished'
}

/** What is to be sent: removals first, then every row in its order, each after the last one that the server knows. */
export function pendingEdits(state: GridState): readonly GridEdit[] {
  const edits: GridEdit[] = state.removed.map(({ id, base }) => ({ change: 'remove', lineId: id, base }))
  let after: string | null = null
  for (const row of state.rows) {
    const ready = rowState(row) === 'changed'
    if (row.base === null && !ready) continue
    const { id: lineId, line, base } = row
    if (base === null) edits.push({ change: 'add', lineId, after, line })
    else {
      if (ready) edits.push({ change: 'rewrite', lineId, base, line })
      if (state.moved.includes(lineId)) edits.push({ change: 'move', lineId, after })
    }
    after = lineId
  }
  return edits
}

/** What the server replied, whether some rows or none were saved. */
export interface SaveReply {
  readonly saved: readonly string[]
  readonly lines: readonly { readonly lineId: string; readonly line: GridLine }[]
  readonly refused: readonly LineRefusal[]
}

/**
 * Takes in the reply to edits that were sent: what was saved is the base of the next change, what was typed meanwhile
 * stays and is sent next; a row that another had changed stands as a conflict, one refused waits to be changed.
 */
export function takeReply(state: GridState, sent: readonly GridEdit[], reply: SaveReply): GridState {
  const saved = new Set(reply.saved)
  const lineOf = new Map(reply.lines.map(({ lineId, line }) => [lineId, line]))
  const refusalOf = new Map<string, LineRefusal>(reply.refused.map((refusal) => [refusal.lineId, refusal]))
  const sentOf = new Map(sent.flatMap((edit) => ('line' in edit ? [[edit.lineId, edit.line] as const] : [])))
  const rows = state.rows.map((row): GridRow => {
    const [now, was, refusal] = [lineOf.get(row.id), sentOf.get(row.id), refusalOf.get(row.id)]
    if (refusal !== undefined) return refusedRow(row, refusal, was)
    // A row that was only moved is what it was.
    if (now === undefined || was === undefined) return row
    // Typed on meanwhile: what the server made of the sent row is joined with it, the newer typing first.
    return { ...row, line: mergeLine(was, row.line, now) ?? row.line, base: now, trouble: null }
  })
  const here = new Set(state.rows.map((row) => row.id))
  const answered = new Set(sent.flatMap((edit) => (edit.change === 'remove' ? [edit.lineId] : [])))
  const waiting = state.removed.filter(({ id }) => !answered.has(id))
  // Removed here while it was being added: the server has it now.
  const late = reply.lines.filter(({ lineId }) => !here.has(lineId) && !waiting.some(({ id }) => id === lineId))
  const removed = [
    ...waiting.map(({ id, base }) => ({ id, base: lineOf.get(id) ?? base })),
    ...late.map(({ lineId, line }) => ({ id: lineId, base: line })),
  ]
  const moves = new Set(sent.flatMap((edit) => (edit.change === 'move' ? [edit.lineId] : [])))
  const moved = state.moved.filter((id) => !(moves.has(id) && saved.has(id)))
  return { ...state, rows, removed, moved }
}

function refusedRow(row: GridRow, refusal: LineRefusal, was: GridLine | undefined): GridRow {
  if (refusal.kind === 'line-changed-meanwhile') {
    const merged = row.base === null ? null : mergeLine(row.base, row.line, refusal.theirs)
    return merged === null
      ? { ...row, trouble: { kind: 'conflict', theirs: refusal.theirs } }
      : { ...row, line: merged, base: refusal.theirs, trouble: null }
  }
  if (refusal.kind === 'line-removed-meanwhile') return { ...row, trouble: { kind: 'conflict', theirs: null } }
  const typedOn = was !== undefined && !sameGridLine(row.line, was)
  return typedOn ? row : { ...row, trouble: { kind: 'refused', refusal } }
}
