import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Account, accountFinder } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

/** 통계목, by the name that the table of the fiscal year gives it. */
export const AccountName = z.string().trim().min(1).max(200)

/** The smallest place where the budget law puts money: a project, an account of the year, a fund source. */
export const BudgetCell = z.object({ projectId: ProjectId, accountName: AccountName, source: FundSource }).readonly()
export type BudgetCell = z.infer<typeof BudgetCell>

/** The key of a cell within a fiscal year; names that differ only in spaces, brackets and dots are one account. */
export const cellKey = ({ projectId, accountName, source }: BudgetCell): string =>
  `${projectId} ${source} ${normaliseName(accountName)}`

/** Only the cell of a thing that stands in one. */
export const cellOf = ({ projectId, accountName, source }: BudgetCell): BudgetCell => ({
  projectId,
  accountName,
  source,
})

/** Orders cells by project, account and source, so that a table reads the same whatever was entered first. */
export const inCellOrder = (a: BudgetCell, b: BudgetCell): number => (cellKey(a) < cellKey(b) ? -1 : 1)

export const UnknownAccount = z.object({
  kind: z.literal('unknown-account'),
  fiscalYear: z.int(),
  accountName: z.string(),
})
export type UnknownAccount = z.infer<typeof UnknownAccount>

/**
 * Decides under which name of the year's table each cell's account stands, aliases read. Refuses `unknown-account` for a
 * name that the table does not have (domain.md 4.1: names are kept, codes move).
 */
export function nameAccounts<Cell extends BudgetCell>(
  cells: readonly Cell[],
  fiscalYear: number,
  accounts: readonly Account[],
): Result<Cell[], UnknownAccount> {
  const find = accountFinder(accounts)
  const named: Cell[] = []
  for (const cell of cells) {
    const account = find(fiscalYear, cell.accountName)
    if (account === null) return refuse({ kind: 'unknown-account', fiscalYear, accountName: cell.accountName })
    named.push({ ...cell, accountName: account.name })
  }
  return ok(named)
}
