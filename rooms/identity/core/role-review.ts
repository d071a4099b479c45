import type { AccountId } from '#kit/id.ts'
import { addMonths, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Account, type GrantableRole, rolesOn } from './account.ts'
import { onlyTakesPart } from './session.ts'

export interface RoleReview {
  readonly accountId: AccountId
  readonly role: GrantableRole
  readonly on: LocalDate
}

/** A role of an officer is looked at again every half-year. */
export const reviewEveryMonths = 6

/** The roles held on a day that nobody has looked at for half a year, with the day on which that was due. */
export function reviewsDue(
  accounts: readonly Account[],
  reviews: readonly RoleReview[],
  day: LocalDate,
): readonly { accountId: AccountId; role: GrantableRole; dueOn: LocalDate }[] {
  return accounts.flatMap(({ accountId, grants, destroyedOn }) => {
    if (destroyedOn !== null) return []
    return rolesOn(grants, day)
      .filter((role) => !onlyTakesPart([role]))
      .flatMap((role) => {
        const given = grants.filter((grant) => grant.role === role && grant.from <= day).map(({ from }) => from)
        const looked = reviews.filter((one) => one.accountId === accountId && one.role === role).map(({ on }) => on)
        const seen = [...given, ...looked].reduce((last, on) => (on > last ? on : last))
        const dueOn = addMonths(seen, reviewEveryMonths)
        return dueOn <= day ? [{ accountId, role, dueOn }] : []
      })
  })
}

export type ReviewRefused = { readonly kind: 'account-not-found' | 'role-not-held' | 'review-of-oneself' }

/** Decides whether somebody may say that a role is still needed: of another person, who holds it that day. */
export function reviewRole(
  account: Account | null,
  role: GrantableRole,
  { by, on }: { readonly by: AccountId; readonly on: LocalDate },
): Result<Account, ReviewRefused> {
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (account.accountId === by) return refuse({ kind: 'review-of-oneself' })
  return rolesOn(account.grants, on).includes(role) ? ok(account) : refuse({ kind: 'role-not-held' })
}
