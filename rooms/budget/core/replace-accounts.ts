import { z } from 'zod'
import { type Result, refuse } from '#kit/result.ts'
import { type Account, accountFinder, DeclareAccountsRefusal, declareAccounts, FiscalYear } from './account.ts'
import type { CostLine } from './cost-line.ts'

export const ReplaceAccountsRefusal = z.discriminatedUnion('kind', [
  DeclareAccountsRefusal,
  z.object({ kind: z.literal('account-in-use'), fiscalYear: FiscalYear, name: z.string() }),
])
export type ReplaceAccountsRefusal = z.infer<typeof ReplaceAccountsRefusal>

/**
 * Decides whether accounts can take the place of a year's table: each name means one account, and every cost line of the
 * year still finds its own. Refuses `account-named-twice`, and `account-in-use` with the name a line would lose.
 */
export function replaceAccounts(
  accounts: readonly Account[],
  lines: readonly Pick<CostLine, 'fiscalYear' | 'accountName'>[],
): Result<readonly Account[], ReplaceAccountsRefusal> {
  const declared = declareAccounts(accounts)
  if (!declared.ok) return declared
  const find = accountFinder(accounts)
  const lost = lines.find((line) => find(line.fiscalYear, line.accountName) === null)
  return lost === undefined
    ? declared
    : refuse({ kind: 'account-in-use', fiscalYear: lost.fiscalYear, name: lost.accountName })
}
