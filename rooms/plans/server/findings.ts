import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { listLines } from '#rooms/budget/contract.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listSubsidies } from '#rooms/subsidies/contract.ts'
import { planFindings } from '../core/plan-findings.ts'
import { unknownProjects } from '../core/unknown-projects.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'

/** What is wrong or missing in the sheets of all plans, and money for projects that have no sheet. */
export async function plansFindings({ trx, districtId, ask }: QueryContext): Promise<Finding[]> {
  const { lines } = answered(await ask(listLines, {}))
  const { subsidies } = answered(await ask(listSubsidies, {}))
  const findings: Finding[] = []
  const known = new Set<ProjectId>()
  for (const plan of await store.allPlans(trx, districtId)) {
    const sheets = await sheetsOfPlan(trx, districtId, plan.id)
    for (const { id } of sheets) known.add(id)
    const ofYear = lines.filter(({ fiscalYear }) => fiscalYear === plan.fiscalYear)
    findings.push(...planFindings(sheets, ofYear))
  }
  return [...findings, ...unknownProjects(known, lines, subsidies)]
}
