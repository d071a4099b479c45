import { ok, type Result, refuse } from '#kit/result.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { type Account, accountFinder } from './account.ts'
import type { CostLine } from './cost-line.ts'
import { type LineEdit, type LineRefusal, type WrittenLine, writtenOf } from './line-edit.ts'
import { readLine } from './read-line.ts'

/** The lines of a project after some rows were edited, which rows were, and why others were not. */
export interface EditedLines {
  readonly lines: readonly CostLine[]
  readonly saved: readonly LineId[]
  readonly refused: readonly LineRefusal[]
}

/**
 * Decides what the rows of an edit do to a project's lines, each for itself, in their order. A row that somebody else
 * has rewritten since (`base` is not what stands there) is refused with theirs; all others are taken. A row rewritten to
 * what already stands there, removed twice or added twice alike is simply done. A row put after one that is gone goes to
 * the end.
 */
export function editLines(
  projectId: ProjectId,
  before: readonly CostLine[],
  edits: readonly LineEdit[],
  accounts: readonly Account[],
): EditedLines {
  const find = accountFinder(accounts)
  let lines = before
  const saved: LineId[] = []
  const refused: LineRefusal[] = []
  for (const edit of edits) {
    const edited = editRow(projectId, lines, edit, (line) => find(line.fiscalYear, line.accountName) !== null)
    if (edited.ok) {
      lines = edited.value
      saved.push(edit.lineId)
    } else refused.push(edited.refusal)
  }
  return { lines, saved, refused }
}

type Edited = Result<readonly CostLine[], LineRefusal>

function editRow(
  projectId: ProjectId,
  lines: readonly CostLine[],
  edit: LineEdit,
  hasAccount: (line: WrittenLine) => boolean,
): Edited {
  const { lineId } = edit
  const standing = lines.find((line) => line.id === lineId) ?? null
  if (edit.change === 'remove') {
    if (standing !== null && !sameLine(writtenOf(standing), edit.base)) return changedMeanwhile(standing)
    return ok(lines.filter((line) => line.id !== lineId))
  }
  if (edit.change === 'move') {
    return standing === null ? refuse({ kind: 'line-removed-meanwhile', lineId }) : ok(put(lines, standing, edit.after))
  }
  const read = readLine({ id: lineId, projectId }, edit.line, standing)
  if (!read.ok) return read
  const line = read.value
  if (!hasAccount(edit.line)) {
    return refuse({ kind: 'unknown-account', lineId, fiscalYear: line.fiscalYear, name: line.accountName })
  }
  const alike = standing !== null && sameLine(writtenOf(standing), writtenOf(line))
  if (edit.change === 'add') {
    if (standing === null) return ok(put(lines, line, edit.after))
    return alike ? ok(lines) : refuse({ kind: 'line-id-taken', lineId })
  }
  if (standing === null) return refuse({ kind: 'line-removed-meanwhile', lineId })
  if (!alike && !sameLine(writtenOf(standing), edit.base)) return changedMeanwhile(standing)
  return ok(lines.map((one) => (one === standing ? line : one)))
}

const changedMeanwhile = (standing: CostLine): Edited =>
  refuse({ kind: 'line-changed-meanwhile', lineId: standing.id, theirs: writtenOf(standing) })

/** Puts a line after another, at the top for none, at the end where that one is gone. */
function put(lines: readonly CostLine[], line: CostLine, after: LineId | null): readonly CostLine[] {
  const others = lines.filter((one) => one.id !== line.id)
  const above = others.findIndex((one) => one.id === after)
  const at = after === null ? 0 : above === -1 ? others.length : above + 1
  return others.toSpliced(at, 0, line)
}

/** Whether two rows say the same. */
const sameLine = (a: WrittenLine, b: WrittenLine): boolean =>
  a.fiscalYear === b.fiscalYear &&
  a.accountName === b.accountName &&
  a.group === b.group &&
  a.label === b.label &&
  a.formulaText === b.formulaText &&
  a.lumpSum === b.lumpSum &&
  a.stated === b.stated &&
  a.source === b.source
