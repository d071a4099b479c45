import { normaliseName } from '#kit/korean-text.ts'
import { zeroWon } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { NamedProject } from '../contract.ts'
import type { StageRow } from '../core/bill.ts'
import { cellKey } from '../core/cell.ts'
import type { WrittenRow } from '../core/rows-as-text.ts'

/** Rows as people read them: a project by its title, or by its id where several have the same. */
export function writtenRows(
  rows: readonly StageRow[],
  before: readonly StageRow[],
  projects: readonly NamedProject[],
): WrittenRow[] {
  const titles = Map.groupBy(projects, ({ title }) => normaliseName(title))
  const titleOf = new Map(projects.map(({ projectId, title }) => [projectId, title]))
  const was = new Map(before.map((row) => [cellKey(row), row.amount]))
  return rows.map((row) => {
    const title = titleOf.get(row.projectId)
    const alone = title !== undefined && titles.get(normaliseName(title))?.length === 1
    return {
      project: alone ? title : row.projectId,
      accountName: row.accountName,
      source: sourceWord(row.source),
      before: was.get(cellKey(row)) ?? zeroWon,
      amount: row.amount,
      reason: row.reason,
    }
  })
}

/** The word that is read back as the source: the one of the budget tables, whatever the page's language. */
const sourceWord = (source: StageRow['source']): string => budgetWords('ko').sources[source].replace(/\(.*\)$/, '')
