import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** 회계연도, 1 January to 31 December (domain.md 4.1). */
export const FiscalYear = z.int().min(1900).max(2999)
export type FiscalYear = z.infer<typeof FiscalYear>

/** 경상 or 자본: an attribute of the account, since classifications differ (domain.md 4.1). */
export const AccountNature = z.enum(['current', 'capital'])
export type AccountNature = z.infer<typeof AccountNature>

/**
 * A budget account (예산과목) of one fiscal year: 편성목 and 통계목 by name. The code (GGG-NN) is data of that year only:
 * sub-codes move from year to year and are never compared across years (domain.md 4.1).
 */
export const Account = z
  .object({
    fiscalYear: FiscalYear,
    compilationItem: z.string().min(1).max(100),
    name: z.string().min(1).max(100),
    code: z
      .string()
      .regex(/^\d{3}-\d{2}$/)
      .nullable(),
    nature: AccountNature,
    aliases: z.array(z.string().min(1).max(100)).max(30).readonly(),
  })
  .readonly()
export type Account = z.infer<typeof Account>

/** The key of an account: fiscal year and name without spaces, brackets and middle dots. */
export const accountKey = (fiscalYear: number, name: string): string => `${fiscalYear} ${normaliseName(name)}`

const keysOf = (account: Account): readonly string[] => [
  ...new Set([account.name, ...account.aliases].map((name) => accountKey(account.fiscalYear, name))),
]

export const DeclareAccountsRefusal = z.object({
  kind: z.literal('account-named-twice'),
  fiscalYear: z.int(),
  name: z.string(),
})
export type DeclareAccountsRefusal = z.infer<typeof DeclareAccountsRefusal>

/** Decides whether a list of accounts can be a year's table: within a year each name and alias means one account. */
export function declareAccounts(accounts: readonly Account[]): Result<readonly Account[], DeclareAccountsRefusal> {
  const seen = new Set<string>()
  for (const account of accounts) {
    const keys = keysOf(account)
    if (keys.some((key) => seen.has(key))) {
      return refuse({ kind: 'account-named-twice', fiscalYear: account.fiscalYear, name: account.name })
    }
    for (const key of keys) seen.add(key)
  }
  return ok(accounts)
}

/** Prepares a table for many look-ups: finds an account by year and name or alias, or null. */
export function accountFinder(accounts: readonly Account[]): (fiscalYear: number, written: string) => Account | null {
  const byKey = new Map(accounts.flatMap((account) => keysOf(account).map((key) => [key, account] as const)))
  return (fiscalYear, written) => byKey.get(accountKey(fiscalYear, written)) ?? null
}

export const UnknownAccount = z.object({ kind: z.literal('unknown-account'), fiscalYear: z.int(), name: z.string() })
export type UnknownAccount = z.infer<typeof UnknownAccount>

/** Finds the account that a name as written means in a fiscal year, by name or alias. Refuses `unknown-account`. */
export function findAccount(
  accounts: readonly Account[],
  fiscalYear: number,
  written: string,
): Result<Account, UnknownAccount> {
  const account = accountFinder(accounts)(fiscalYear, written)
  return account === null ? refuse({ kind: 'unknown-account', fiscalYear, name: written }) : ok(account)
}
