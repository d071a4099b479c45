import type { AccountId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Account, rolesFrom } from './account.ts'
import { onlyTakesPart } from './session.ts'

export type DestroyRefused = {
  readonly kind: 'account-not-found' | 'account-destroyed' | 'roles-still-held'
}

/**
 * Decides whether an account may be destroyed: it is there and not destroyed yet, and its roles that decide or see files
 * of others were revoked first, so that two administrators stay. The operator (null), by whom the day of destruction is
 * kept too, is not asked that.
 */
export function destroyAccount(
  account: Account | null,
  { on, by }: { readonly on: LocalDate; readonly by: AccountId | null },
): Result<Account, DestroyRefused> {
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (account.destroyedOn !== null) return refuse({ kind: 'account-destroyed' })
  return by === null || onlyTakesPart(rolesFrom(account.grants, on))
    ? ok(account)
    : refuse({ kind: 'roles-still-held' })
}
