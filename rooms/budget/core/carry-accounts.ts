import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Account, declareAccounts, FiscalYear } from './account.ts'
import type { Programme } from './programme.ts'

/** What became of an account from one year's table to the next. */
export const carriedKinds = ['same', 'renamed', 'code-changed', 'gone', 'new'] as const
export const CarriedAccount = z.object({
  became: z.enum(carriedKinds),
  /** As the earlier year has it; none for a new one. */
  from: z.object({ name: z.string(), code: z.string().nullable() }).nullable(),
  /** As the later year has it; none for one that is gone. */
  to: z.object({ name: z.string(), code: z.string().nullable() }).nullable(),
})
export type CarriedAccount = z.infer<typeof CarriedAccount>

export const CarryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year-not-later'), from: FiscalYear, to: FiscalYear }),
  z.object({ kind: z.literal('year-without-accounts'), fiscalYear: FiscalYear }),
  z.object({ kind: z.literal('account-named-twice'), fiscalYear: z.int(), name: z.string() }),
])
export type CarryRefusal = z.infer<typeof CarryRefusal>

export interface Carried {
  readonly accounts: readonly Account[]
  readonly report: readonly CarriedAccount[]
}

const named = (account: Account) => ({ name: account.name, code: account.code })
const keys = (account: Account): ReadonlySet<string> => new Set([account.name, ...account.aliases].map(normaliseName))

/**
 * Decides a year's table from an earlier one: where the later year has none yet, the earlier is taken over as it is;
 * where it has one, its accounts take on the names by which the earlier year knew them, so that last year's lines find
 * them, and nothing else of it changes. Codes are only compared, never carried into a table that has its own.
 */
export function carryAccounts(
  earlier: readonly Account[],
  later: readonly Account[],
  years: { readonly from: number; readonly to: number },
): Result<Carried, CarryRefusal> {
  if (years.to <= years.from) return refuse({ kind: 'year-not-later', ...years })
  if (earlier.length === 0) return refuse({ kind: 'year-without-accounts', fiscalYear: years.from })
  if (later.length === 0) {
    const accounts = earlier.map((account) => ({ ...account, fiscalYear: years.to }))
    return ok({ accounts, report: earlier.map((one) => ({ became: 'same', from: named(one), to: named(one) })) })
  }
  const successor = successors(earlier, later)
  const accounts = later.map((account) => {
    const own = keys(account)
    const before = earlier.filter((one) => successor.get(one) === account)
    const names = before.flatMap((one) => [one.name, ...one.aliases]).filter((name) => !own.has(normaliseName(name)))
    return {
      ...account,
      aliases: [...account.aliases, ...new Map(names.map((name) => [normaliseName(name), name])).values()],
    }
  })
  const declared = declareAccounts(accounts)
  if (!declared.ok) return declared
  const followed = new Set(successor.values())
  return ok({
    accounts,
    report: [
      ...earlier.map((one): CarriedAccount => {
        const to = successor.get(one)
        return to === undefined
          ? { became: 'gone', from: named(one), to: null }
          : { became: becameOf(one, to), from: named(one), to: named(to) }
      }),
      ...later
        .filter((one) => !followed.has(one))
        .map((one): CarriedAccount => ({ became: 'new', from: null, to: named(one) })),
    ],
  })
}

/** Which later account an earlier one has become: the one that shares a name or an alias with it. */
function successors(earlier: readonly Account[], later: readonly Account[]): ReadonlyMap<Account, Account> {
  const byKey = new Map(later.flatMap((account) => [...keys(account)].map((key) => [key, account] as const)))
  return new Map(
    earlier.flatMap((account) => {
      const found = [...keys(account)].flatMap((key) => byKey.get(key) ?? [])
      return found[0] === undefined ? [] : [[account, found[0]] as const]
    }),
  )
}

const becameOf = (from: Account, to: Account): CarriedAccount['became'] => {
  if (normaliseName(from.name) !== normaliseName(to.name)) return 'renamed'
  return from.code === null || to.code === null || from.code === to.code ? 'same' : 'code-changed'
}

/** Decides which programmes a later year takes over: the whole tree of the earlier one where it has none of its own. */
export const carryProgrammes = (
  earlier: readonly Programme[],
  later: readonly Programme[],
  to: number,
): readonly Programme[] => (later.length > 0 ? [] : earlier.map((programme) => ({ ...programme, fiscalYear: to })))
