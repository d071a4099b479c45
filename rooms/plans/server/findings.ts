import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { listLines, listSubsidies } from '#rooms/budget/contract.ts'
import { sheetFindings } from '../core/sheet-findings.ts'
import { unknownProjects } from '../core/unknown-projects.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { answered } from './answered.ts'

/** What is wrong or missing in the sheets of all plans, and money for projects that have no sheet. */
export async function plansFindings({ trx, districtId, ask }: QueryContext): Promise<Finding[]> {
  const { lines } = answered(await ask(listLines, {}))
  const { subsidies } = answered(await ask(listSubsidies, {}))
  const sheets = []
  for (const plan of await store.allPlans(trx, districtId)) {
    sheets.push(...(await sheetsOfPlan(trx, districtId, plan.id)))
  }
  const known = new Set(sheets.map((sheet) => sheet.id))
  return [...sheets.flatMap((sheet) => [...sheetFindings(sheet, lines)]), ...unknownProjects(known, lines, subsidies)]
}
