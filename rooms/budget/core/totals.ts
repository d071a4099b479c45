import { addWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type Account, type AccountNature, accountFinder } from './account.ts'
import { type FundSource, fundSources } from './fund-source.ts'
import type { LineSum, ProjectSum } from './line-sum.ts'

/** The parts of a sum by key; the parts always add up to the whole. */
export type Totals<Key> = ReadonlyMap<Key, Won>

/** The won that lines state, all together. */
export const totalOf = (lines: readonly Pick<LineSum, 'stated'>[]): Won => sumWon(lines.map((line) => line.stated))

/** Adds up the stated amounts by a key, in the order in which the keys first appear. */
function totalsBy<Line extends Pick<LineSum, 'stated'>, Key>(
  lines: readonly Line[],
  keyOf: (line: Line) => Key,
): Totals<Key> {
  const totals = new Map<Key, Won>()
  for (const line of lines) {
    const key = keyOf(line)
    totals.set(key, addWon(totals.get(key) ?? zeroWon, line.stated))
  }
  return totals
}

/** Adds up lines by project. */
export const totalsByProject = (lines: readonly ProjectSum[]): Totals<ProjectId> =>
  totalsBy(lines, (line) => line.projectId)

/** Adds up lines by fund source, in the order of the budget tables (국비, 시비, 구비 ...); sources without money are left out. */
export function totalsBySource(lines: readonly Pick<LineSum, 'source' | 'stated'>[]): Totals<FundSource> {
  const totals = totalsBy(lines, (line) => line.source)
  return new Map(
    fundSources.flatMap((source) => {
      const amount = totals.get(source)
      return amount === undefined ? [] : [[source, amount] as const]
    }),
  )
}

/** Many lines name few accounts: each name as written is looked up once. */
const accountOfLines = (accounts: readonly Account[]): ((line: LineSum) => Account | null) => {
  const find = accountFinder(accounts)
  const found = new Map<string, Account | null>()
  return ({ fiscalYear, accountName }) => {
    const key = `${fiscalYear} ${accountName}`
    const known = found.get(key)
    if (known !== undefined) return known
    const account = find(fiscalYear, accountName)
    found.set(key, account)
    return account
  }
}

/** The lines of each nature (경상, 자본), in the order in which the natures first appear; null: of no known account. */
export function linesByNature<Line extends LineSum>(
  lines: readonly Line[],
  accounts: readonly Account[],
): ReadonlyMap<AccountNature | null, readonly Line[]> {
  const accountOf = accountOfLines(accounts)
  return Map.groupBy(lines, (line) => accountOf(line)?.nature ?? null)
}

/** A row of the budget by object of expenditure: an account, its total, and the same by source. */
export interface AccountTotal {
  readonly account: Account
  readonly total: Won
  readonly bySource: Totals<FundSource>
}

/** The budget by object: one row per account used, and the lines that name no account of the table. */
export interface AccountTotals {
  readonly rows: readonly AccountTotal[]
  readonly unknown: readonly LineSum[]
}

/**
 * Adds up lines by account, and within it by source (통계목 × 재원), in the order of the account table; lines under an
 * alias count for their account. Rows and unknown lines together add up to the whole (domain.md 1.8).
 */
export function totalsByAccount(lines: readonly LineSum[], accounts: readonly Account[]): AccountTotals {
  const groups = Map.groupBy(lines, accountOfLines(accounts))
  const rows = accounts.flatMap((account): readonly AccountTotal[] => {
    const group = groups.get(account)
    return group === undefined ? [] : [{ account, total: totalOf(group), bySource: totalsBySource(group) }]
  })
  return { rows, unknown: groups.get(null) ?? [] }
}
