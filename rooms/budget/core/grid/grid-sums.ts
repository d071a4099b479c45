import { type FundSourceName, fundSources } from '../fund-source-words.ts'
import { amountOf, type GridLine } from './grid-line.ts'

export interface GridSums {
  readonly total: number
  readonly bySource: readonly { readonly source: FundSourceName; readonly amount: number }[]
  /** In the order in which the accounts first stand in the grid. */
  readonly byAccount: readonly { readonly accountName: string; readonly amount: number }[]
}

/** Adds up the rows as they stand, saved or not, in won: by source and by account, both to the same total. */
export function sumGrid(lines: readonly GridLine[]): GridSums {
  const bySource = new Map<FundSourceName, number>()
  const byAccount = new Map<string, number>()
  let total = 0
  for (const line of lines) {
    const amount = amountOf(line)
    if (amount === 0) continue
    total += amount
    bySource.set(line.source, (bySource.get(line.source) ?? 0) + amount)
    byAccount.set(line.accountName, (byAccount.get(line.accountName) ?? 0) + amount)
  }
  return {
    total,
    bySource: fundSources.flatMap((source) => {
      const amount = bySource.get(source)
      return amount === undefined ? [] : [{ source, amount }]
    }),
    byAccount: [...byAccount].map(([accountName, amount]) => ({ accountName, amount })),
  }
}
