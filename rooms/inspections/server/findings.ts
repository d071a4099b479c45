import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { listLines } from '#rooms/budget/contract.ts'
import * as find from '../core/inspection-findings.ts'
import { usualWorksRule, worksToInspect } from '../core/works-rule.ts'
import { faultsOf } from '../store/fault-queries.ts'
import { allGroups } from '../store/group-queries.ts'
import { worksRuleOf } from '../store/setting-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'
import { moneyOfGroup } from './group-money.ts'
import { projectTitles } from './names.ts'

/** Everything the rules find wrong with inspections: late replies, missing reports, too much to pay, works nobody inspects. */
export async function inspectionsFindings(context: QueryContext): Promise<Finding[]> {
  const { trx, districtId, now, ask } = context
  const today = dateInSeoul(now)
  const titles = await projectTitles(context)
  const groups = await allGroups(trx, districtId)
  const paid = []
  for (const group of groups) {
    const money = await moneyOfGroup(context, group)
    if (money !== null) paid.push({ group, ...money })
  }
  const { lines } = answered(await ask(listLines, {}))
  return [
    ...find.overdueFindings(await faultsOf(trx, districtId, null), titles, today),
    ...find.missingFindings(await visitsOf(trx, districtId, { dueUntil: today }), titles, today),
    ...find.overLineFindings(paid),
    ...find.uninspectedFindings(
      worksToInspect(lines, (await worksRuleOf(trx, districtId)) ?? usualWorksRule),
      groups,
      titles,
    ),
  ]
}
