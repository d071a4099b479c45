import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { listLines } from '#rooms/budget/contract.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { seeProjectExecution } from '#rooms/execution/contract.ts'
import { printRate } from '#rooms/execution/core/rate.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { LinkedMoney } from '../core/linked-money.ts'
import type { PledgeLink } from '../core/pledge.ts'

type Asking = Pick<QueryContext, 'ask'>

/** A cost line of any year; null where it is not there. */
export async function lineOf({ ask }: Asking, lineId: LineId): Promise<CostLine | null> {
  const { lines } = answered(await ask(listLines, {}))
  return lines.find(({ id }) => id === lineId) ?? null
}

/** The project of what is linked; null of a work, whose money is told by its own page, and of what is gone. */
async function projectOf(asking: Asking, link: PledgeLink): Promise<ProjectId | null> {
  if (link.kind === 'project') return link.id
  return link.kind === 'line' ? ((await lineOf(asking, link.id))?.projectId ?? null) : null
}

/** What the projects and cost lines that a pledge is linked to planned and executed. */
export async function linkedMoney(asking: Asking, links: readonly PledgeLink[]): Promise<LinkedMoney[]> {
  const rows: LinkedMoney[] = []
  for (const link of links) {
    const projectId = await projectOf(asking, link)
    const seen = projectId === null ? null : await asking.ask(seeProjectExecution, { projectId })
    if (projectId === null || seen?.ok !== true) continue
    const { project, total, lines } = seen.value
    if (link.kind === 'project') {
      const { base: planned, spent: executed, rate } = total
      rows.push({ kind: link.kind, projectId, title: project.title, planned, executed, rate })
    }
    const line = lines.find(({ lineId }) => lineId === link.id)
    if (line !== undefined) {
      const { label: title, planned, spent: executed } = line
      rows.push({ kind: 'line', projectId, title, planned, executed, rate: printRate(executed, planned) })
    }
  }
  return rows
}
