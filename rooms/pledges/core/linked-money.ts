import { z } from 'zod'
import { sumWon, Won } from '#kit/won.ts'
import { printRate } from '#rooms/execution/core/rate.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

/** What was planned for a project or a cost line that a pledge is linked to, and what of it was executed; rates half up. */
export const LinkedMoney = z
  .object({
    kind: z.enum(['project', 'line']),
    projectId: ProjectId,
    title: z.string(),
    planned: Won,
    executed: Won,
    rate: z.string().nullable(),
  })
  .readonly()
export type LinkedMoney = z.infer<typeof LinkedMoney>

/** Planned and executed money with its rate, half up at one decimal; null of nothing planned. */
export const LinkedSum = z.object({ planned: Won, executed: Won, rate: z.string().nullable() }).readonly()
export type LinkedSum = z.infer<typeof LinkedSum>

/** Decides what links come to together: a line of a project that is linked too is in the project already. */
export function sumLinked(links: readonly LinkedMoney[]): LinkedSum {
  const whole = new Set(links.filter(({ kind }) => kind === 'project').map(({ projectId }) => projectId))
  const counted = links.filter(({ kind, projectId }) => kind === 'project' || !whole.has(projectId))
  const planned = sumWon(counted.map((one) => one.planned))
  const executed = sumWon(counted.map((one) => one.executed))
  return { planned, executed, rate: printRate(executed, planned) }
}
