import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { Finding } from '#kit/lint.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { beforeBudgetFindings } from '../core/before-budget.ts'
import { billFindings, currentFindings } from '../core/bill-findings.ts'
import { currentBudget } from '../core/current-budget.ts'
import { changedRows, confirmedBudgets } from '../core/open-bill.ts'
import { maySeeUndecided } from '../core/permissions.ts'
import { toldStages } from '../core/told-stages.ts'
import * as movementStore from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'

/**
 * What is missing or wrong in the budgets of all years: cuts without reasons, missing opinions, cells below nothing; of a
 * bill that is not handed in, only to insiders.
 */
export const appropriationsFindings = (context: QueryContext): Promise<Finding[]> =>
  findingsTold(context, permits(maySeeUndecided, context.actor))

/** The same whoever asks: for decisions that must not depend on the reader. */
export const allAppropriationsFindings = (context: QueryContext): Promise<Finding[]> => findingsTold(context, true)

async function findingsTold({ trx, districtId, ask }: QueryContext, insider: boolean): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const fiscalYear of await movementStore.openYears(trx, districtId)) {
    const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
    const bills = await store.billsOfYear(trx, districtId, fiscalYear)
    const budgets = confirmedBudgets(bills)
    const movements = await movementStore.movementsOfYear(trx, districtId, fiscalYear)
    findings.push(
      ...bills.flatMap(({ bill, stages }) => [
        ...billFindings(bill, toldStages(stages, insider), accounts, changedRows(bills, bill)),
      ]),
      ...currentFindings(fiscalYear, currentBudget(budgets, movements)),
      ...beforeBudgetFindings(budgets, movements),
    )
  }
  return findings
}
