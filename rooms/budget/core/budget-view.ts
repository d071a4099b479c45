import { z } from 'zod'
import { formatDecimal } from '#kit/ratio.ts'
import { subtractWon, sumWon, Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { type Account, AccountNature } from './account.ts'
import { FundSource } from './fund-source.ts'
import type { LineSum, LineSums, ProjectSum } from './line-sum.ts'
import { shareTable } from './shares.ts'
import { linesByNature, type Totals, totalOf, totalsByAccount, totalsBySource } from './totals.ts'

/** A share in percent with one decimal, '20.5': half-up as the office prints it, and so that a table adds to 100. */
export const Share = z.object({ halfUp: z.string(), largestRemainder: z.string() })
export type Share = z.infer<typeof Share>

export const SourceAmount = z.object({ source: FundSource, amount: Won })
export type SourceAmount = z.infer<typeof SourceAmount>

/** A budget seen from every side; each side adds up to the same total, in won. Shares are none when the total is 0. */
export const BudgetView = z.object({
  total: Won,
  /** What rounding each line added to the exact total (negative: took from it); 0 where nothing is rounded. */
  adjusted: Won,
  lines: z.int(),
  bySource: z.array(SourceAmount.extend({ share: Share.nullable() })),
  byNature: z.array(
    z.object({
      nature: AccountNature.nullable(),
      amount: Won,
      bySource: z.array(SourceAmount),
      share: Share.nullable(),
    }),
  ),
  byObject: z.array(
    z.object({
      compilationItem: z.string(),
      name: z.string(),
      code: z.string().nullable(),
      nature: AccountNature,
      amount: Won,
      bySource: z.array(SourceAmount),
      share: Share.nullable(),
    }),
  ),
  /** Of lines whose account the table of their year does not have; the objects and this add up to the total. */
  withoutAccount: Won,
  byProject: z.array(z.object({ projectId: ProjectId, lines: z.int(), amount: Won, bySource: z.array(SourceAmount) })),
})
export type BudgetView = z.infer<typeof BudgetView>

/** The shares of amounts in their sum, in their order; all null when the sum is nothing. */
function sharesOf(amounts: readonly Won[]): (Share | null)[] {
  const rows = shareTable(
    amounts.map((amount) => ({ id: '', amount, stated: null })),
    1,
  )
  return amounts.map((_, index) => {
    const row = rows[index]
    if (row === undefined) return null
    return { halfUp: formatDecimal(row.halfUp), largestRemainder: formatDecimal(row.largestRemainder) }
  })
}

/** Puts each row's share in the sum of all rows beside it. */
function withShares<Row extends { readonly amount: Won }>(rows: readonly Row[]): (Row & { share: Share | null })[] {
  const shares = sharesOf(rows.map((row) => row.amount))
  return rows.map((row, index) => ({ ...row, share: shares[index] ?? null }))
}

/** The amounts by source as a list, in the order of the budget tables. */
export const sourceAmounts = (totals: Totals<FundSource>): SourceAmount[] =>
  [...totals].map(([source, amount]) => ({ source, amount }))

/**
 * Decides how lines look as a budget: by source, by nature, by object of expenditure in the order of the account table,
 * and by project in the order of the lines; in won, shares exact before they are rounded (domain.md 1.8).
 */
export const viewBudget = (lines: readonly (LineSum & ProjectSum)[], accounts: readonly Account[]): BudgetView =>
  viewSums({ byAccount: lines, byProject: lines }, accounts)

/** How many lines some sums are of. */
const countOf = (sums: readonly Pick<LineSum, 'lines'>[]): number =>
  sums.reduce((count, sum) => count + (sum.lines ?? 1), 0)

/** The same of lines that were added up where they stand; both sums are of the same lines. */
export function viewSums(
  { byAccount: lines, byProject: ofProjects }: LineSums,
  accounts: readonly Account[],
): BudgetView {
  const byAccount = totalsByAccount(lines, accounts)
  const byProject = Map.groupBy(ofProjects, (sum) => sum.projectId)
  const total = totalOf(lines)
  return {
    total,
    adjusted: subtractWon(total, sumWon(lines.map((line) => line.exact ?? line.stated))),
    lines: countOf(lines),
    bySource: withShares(sourceAmounts(totalsBySource(lines))),
    byNature: withShares(
      [...linesByNature(lines, accounts)].map(([nature, own]) => ({
        nature,
        amount: totalOf(own),
        bySource: sourceAmounts(totalsBySource(own)),
      })),
    ),
    byObject: withShares(
      byAccount.rows.map(({ account, total, bySource }) => ({
        compilationItem: account.compilationItem,
        name: account.name,
        code: account.code,
        nature: account.nature,
        amount: total,
        bySource: sourceAmounts(bySource),
      })),
    ),
    withoutAccount: totalOf(byAccount.unknown),
    byProject: [...byProject].map(([projectId, own]) => ({
      projectId,
      lines: countOf(own),
      amount: totalOf(own),
      bySource: sourceAmounts(totalsBySource(own)),
    })),
  }
}
