import type { Actor, Permission, Role } from '#kit/actor.ts'

/** The role in which someone acts here: the first that the permission names. */
export const roleUsed = (permission: Permission, actor: Actor): Role =>
  permission.roles.find((role) => actor.roles.includes(role)) ?? 'visitor'
