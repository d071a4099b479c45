import type { Actor, Permission } from '#kit/actor.ts'
import type { HouseRefusal } from '#kit/contract.ts'

/** The refusal of somebody who holds none of the roles that a permission asks for. */
export const notPermitted = (permission: Permission, actor: Actor): HouseRefusal => ({
  kind: 'not-permitted',
  permission: permission.name,
  signedIn: actor.accountId !== null,
})
