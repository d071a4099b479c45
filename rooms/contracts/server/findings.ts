import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { seeBudgetOf } from '#rooms/budget/contract.ts'
import { beyondBudget, contractFindings } from '../core/contract-findings.ts'
import { procedureFindings } from '../core/procedure-findings.ts'
import { entrustingsWhere } from '../store/entrusting-queries.ts'
import { proceduresOf } from '../store/procedure-queries.ts'
import { contractsWhere } from '../store/queries.ts'
import { lookAtContracts } from './look-at-contracts.ts'
import { lookAtEntrustings } from './look-at-entrustings.ts'

/**
 * Everything the rules find wrong with contracts: each by itself, those of a project beside its budget of the year, and the
 * steps of procedures that are late, and what is missing of entrusted work.
 */
export async function contractsFindings(context: QueryContext): Promise<Finding[]> {
  const kept = await lookAtContracts(context, await contractsWhere(context.trx, context.districtId, {}))
  const found = kept.flatMap((one) => contractFindings(one, dateInSeoul(context.now)))
  const byYear = Map.groupBy(kept, ({ contract }) => Number(contract.agreedOn.slice(0, 4)))
  for (const [year, own] of byYear) {
    const projectIds = [...new Set(own.flatMap(({ contract }) => contract.projectId ?? []))]
    if (projectIds.length === 0) continue
    const { budget } = answered(await context.ask(seeBudgetOf, { fiscalYear: year, projectIds }))
    const budgets = new Map(budget.byProject.map(({ projectId, amount }) => [projectId, amount]))
    found.push(...beyondBudget(own, year, budgets))
  }
  for (const [projectId, steps] of await proceduresOf(context.trx, context.districtId, null))
    found.push(...procedureFindings(projectId, steps, dateInSeoul(context.now)))
  const entrusted = await entrustingsWhere(context.trx, context.districtId, {})
  for (const { view } of await lookAtEntrustings(context, entrusted, new Map())) found.push(...view.findings)
  return found
}
