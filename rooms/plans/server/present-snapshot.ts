import type { QueryContext } from '#kernel/handler.ts'
import type { Plan } from '../core/plan.ts'
import type { Snapshot } from '../core/plan-version.ts'
import { sectionsOfPlan } from '../store/section-queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { planLines } from './plan-lines.ts'

/**
 * All of a plan as it stands now. In a command, which sees what others commit between two statements, it is of one
 * moment only where the plan and its sheets are held: all lines are then read last, in one statement.
 */
export async function presentSnapshot(
  { trx, districtId, ask }: Pick<QueryContext, 'trx' | 'districtId' | 'ask'>,
  plan: Plan,
): Promise<Snapshot> {
  const sections = await sectionsOfPlan(trx, districtId, plan.id)
  const sheets = await sheetsOfPlan(trx, districtId, plan.id)
  const lines = await planLines(ask, plan, sheets)
  return { plan, sections: sections.map(({ section }) => section), sheets, lines }
}
