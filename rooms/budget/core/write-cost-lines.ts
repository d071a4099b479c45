import { ok, type Result, refuse } from '#kit/result.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { type Account, accountFinder } from './account.ts'
import type { CostLine, WriteCostLinesRefusal } from './cost-line.ts'

/**
 * Decides whether lines can be the cost lines of a project: each stands once, belongs to the project, and names an
 * account of its fiscal year. A sum that its formula does not give is a finding (`lineFindings`), never a refusal.
 */
export function writeCostLines(
  projectId: ProjectId,
  lines: readonly CostLine[],
  accounts: readonly Account[],
): Result<readonly CostLine[], WriteCostLinesRefusal> {
  const find = accountFinder(accounts)
  const seen = new Set<LineId>()
  for (const line of lines) {
    if (seen.has(line.id)) return refuse({ kind: 'line-twice', lineId: line.id })
    seen.add(line.id)
    if (line.projectId !== projectId) {
      return refuse({ kind: 'other-project', lineId: line.id, projectId: line.projectId })
    }
    const { fiscalYear, accountName: name } = line
    if (find(fiscalYear, name) === null) return refuse({ kind: 'unknown-account', fiscalYear, name })
  }
  return ok(lines)
}
