import { type Actor, everyone, type Permission, permits } from '#kit/actor.ts'

/** Everyone may see what happened, by role and never by name. */
export const maySeeHistory: Permission = { name: 'record.see-history', roles: everyone }

/** What accounts did (signing in, being given roles) is about people: auditors and administrators alone see it. */
const maySeeAccountHistory: Permission = {
  name: 'record.see-account-history',
  roles: ['auditor', 'administrator', 'operator'],
}

/** Decides whether events about accounts are left out of a history. */
export const hidesAccounts = (actor: Actor): boolean => !permits(maySeeAccountHistory, actor)
