import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { billFindings, currentFindings } from '../core/bill-findings.ts'
import { currentBudget } from '../core/current-budget.ts'
import { confirmedBudgets } from '../core/open-bill.ts'
import * as movementStore from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'
import { answered } from './answered.ts'

/** What is missing or wrong in the budgets of all years: cuts without reasons, missing opinions, cells below nothing. */
export async function appropriationsFindings({ trx, districtId, ask }: QueryContext): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const fiscalYear of await movementStore.openYears(trx, districtId)) {
    const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
    const bills = await store.billsOfYear(trx, districtId, fiscalYear)
    const movements = await movementStore.movementsOfYear(trx, districtId, fiscalYear)
    findings.push(
      ...bills.flatMap(({ bill, stages }) => [...billFindings(bill, stages, accounts)]),
      ...currentFindings(fiscalYear, currentBudget(confirmedBudgets(bills), movements)),
    )
  }
  return findings
}
