import { type Actor, everyone, type Permission, permits } from '#kit/actor.ts'

/** Everyone may see what happened, by role and never by name. */
export const maySeeHistory: Permission = { name: 'record.see-history', roles: everyone }

/** Accounts, their roles and every try to sign in are about people: auditors and administrators alone see them. */
const maySeeAccountHistory: Permission = {
  name: 'record.see-account-history',
  roles: ['auditor', 'administrator', 'operator'],
}

/** Decides whether events about accounts and of signing in are left out of a history. */
export const hidesAccounts = (actor: Actor): boolean => !permits(maySeeAccountHistory, actor)
