import { everyone, type Permission } from '#kit/actor.ts'

export const mayCreateAccount: Permission = { name: 'identity.create-account', roles: ['administrator', 'operator'] }
/** Alone, only the operator grants a role: the first ones of a district. Afterwards it takes two administrators. */
export const mayGrantRole: Permission = { name: 'identity.grant-role', roles: ['operator'] }
export const mayProposeRole: Permission = { name: 'identity.propose-role', roles: ['administrator'] }
export const mayReviewRole: Permission = { name: 'identity.review-role', roles: ['auditor', 'administrator'] }
export const mayInvite: Permission = { name: 'identity.invite', roles: ['administrator', 'operator'] }
export const mayRecover: Permission = { name: 'identity.recover', roles: ['administrator'] }
export const mayRevokeRole: Permission = { name: 'identity.revoke-role', roles: ['administrator', 'operator'] }
export const mayDestroyAccount: Permission = { name: 'identity.destroy-account', roles: ['administrator', 'operator'] }
export const maySeeAccounts: Permission = {
  name: 'identity.see-accounts',
  roles: ['auditor', 'administrator', 'operator'],
}
/** Whoever appoints or posts people looks for them by name (`whom-one-finds.ts`), instead of copying the number of their account. */
export const mayFindPeople: Permission = {
  name: 'identity.find-people',
  roles: ['department-head', 'secretariat', 'administrator'],
}
/** Anybody may try to sign in; whether it succeeds is decided by the way of signing in. */
export const maySignIn: Permission = { name: 'identity.sign-in', roles: everyone, opens: 'session' }
/** Whoever is signed in may end the session. */
export const maySignOut: Permission = {
  name: 'identity.sign-out',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'operator'),
}
