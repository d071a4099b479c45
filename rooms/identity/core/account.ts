import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'

/** The roles that can be granted to an account: all but the visitor's (nobody's) and the operator's (the machine's). */
export const grantableRoles = roles.filter((role) => role !== 'visitor' && role !== 'operator')
export const GrantableRole = z.enum(grantableRoles)
export type GrantableRole = z.infer<typeof GrantableRole>

/** A role held from a day on, until a day (included) or until it is revoked. */
export const RoleGrant = z.object({ role: GrantableRole, from: LocalDate, until: LocalDate.nullable() })
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

/** The roles that hold on a day: those granted by then and not yet ended. */
export const rolesOn = (grants: readonly RoleGrant[], day: LocalDate): GrantableRole[] =>
  grantableRoles.filter((role) =>
    grants.some((grant) => grant.role === role && grant.from <= day && (grant.until === null || day <= grant.until)),
  )
