import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { isSameUnit, Unit } from '#kit/unit.ts'

/** The roles that can be granted to an account: all but the visitor's (nobody's) and the operator's (the machine's). */
export const grantableRoles = roles.filter((role) => role !== 'visitor' && role !== 'operator')
export const GrantableRole = z.enum(grantableRoles)
export type GrantableRole = z.infer<typeof GrantableRole>

/** A role held from a day on, until a day (included) or until it is revoked: for one unit, or in the whole district. */
export const RoleGrant = z.object({
  role: GrantableRole,
  unit: Unit.nullable(),
  from: LocalDate,
  until: LocalDate.nullable(),
})
export type RoleGrant = z.infer<typeof RoleGrant>

/** An account: personal data are its display name and contact; `destroyedOn` says when they were destroyed by rule. */
export const Account = z.object({
  accountId: AccountId,
  displayName: z.string().nullable(),
  purpose: z.string(),
  destroyAfter: LocalDate.nullable(),
  demonstration: z.boolean(),
  destroyedOn: LocalDate.nullable(),
  grants: z.array(RoleGrant),
})
export type Account = z.infer<typeof Account>

/** A person as whoever appoints chooses them: by name and roles. */
export const Person = z.object({ accountId: AccountId, displayName: z.string(), grants: z.array(RoleGrant) })
export type Person = z.infer<typeof Person>

/** The grants that hold on a day: those given by then and not yet ended. */
export const grantsOn = (grants: readonly RoleGrant[], day: LocalDate): RoleGrant[] =>
  grants.filter(({ from, until }) => from <= day && (until === null || day <= until))

/** The roles that hold on a day, wherever they hold. */
export const rolesOn = (grants: readonly RoleGrant[], day: LocalDate): GrantableRole[] => {
  const held = grantsOn(grants, day)
  return grantableRoles.filter((role) => held.some((grant) => grant.role === role))
}

/** The roles held on a day or on any later one. */
export const rolesFrom = (grants: readonly RoleGrant[], day: LocalDate): GrantableRole[] =>
  grantableRoles.filter((role) =>
    grants.some((grant) => grant.role === role && (grant.until === null || day <= grant.until)),
  )

export type GrantRefused =
  | { readonly kind: 'account-not-found' }
  | { readonly kind: 'account-destroyed' }
  | { readonly kind: 'role-already-held' }
  | { readonly kind: 'ends-before-it-begins' }

/**
 * Decides whether a role may be granted from a day on: to an account that is there and not destroyed, that holds the
 * role on no day of it, there or in the whole district, and not with an end before the day.
 */
export function grantRole(account: Account | null, grant: RoleGrant): Result<Account, GrantRefused> {
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (account.destroyedOn !== null) return refuse({ kind: 'account-destroyed' })
  if (grant.until !== null && grant.until < grant.from) return refuse({ kind: 'ends-before-it-begins' })
  if (
    account.grants.some((held) => held.role === grant.role && covers(held.unit, grant.unit) && overlap(held, grant))
  ) {
    return refuse({ kind: 'role-already-held' })
  }
  return ok(account)
}

/** Whether who holds a role at one place holds it at another already. */
const covers = (held: Unit | null, wanted: Unit | null): boolean =>
  held === null || (wanted !== null && isSameUnit(held, wanted))

const overlap = (one: RoleGrant, other: RoleGrant): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until)

export type RevokeRefused = {
  readonly kind: 'account-not-found' | 'role-not-held' | 'needs-two-administrators'
}

/**
 * Decides whether a role may be revoked from a day on: only one that is held that day, and an administrator's only while
 * two others stay, for roles are given by two.
 */
export function revokeRole(
  account: Account | null,
  role: GrantableRole,
  { on, otherAdministrators }: { readonly on: LocalDate; readonly otherAdministrators: number },
): Result<Account, RevokeRefused> {
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (!rolesOn(account.grants, on).includes(role)) return refuse({ kind: 'role-not-held' })
  const tooFew = role === 'administrator' && otherAdministrators < 2
  return tooFew ? refuse({ kind: 'needs-two-administrators' }) : ok(account)
}
