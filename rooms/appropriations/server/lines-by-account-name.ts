import { type Account, accountFinder } from '#rooms/budget/core/account.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'

/** Cost lines under the names of the year's table, so that a line under an alias stands in its account's cell. */
export function linesByAccountName(lines: readonly CostLine[], accounts: readonly Account[]): CostLine[] {
  const find = accountFinder(accounts)
  return lines.map((line) => ({
    ...line,
    accountName: find(line.fiscalYear, line.accountName)?.name ?? line.accountName,
  }))
}
