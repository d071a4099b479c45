import { everyone, type Permission } from '#kit/actor.ts'

/** Calls that are published, who was chosen with how much, and what came of it are public. */
export const maySeeGrants: Permission = { name: 'grants.see', roles: everyone }

/** A department keeps its own calls and grants, the secretariat all. */
export const mayKeepGrants: Permission = {
  name: 'grants.keep',
  roles: ['department-officer', 'department-head', 'secretariat'],
}

/** Who confirms a settlement: a head for the own department, the secretariat for all, and nobody their own. */
export const mayConfirmSettlements: Permission = { name: 'grants.confirm', roles: ['department-head', 'secretariat'] }

const signedIn = everyone.filter((role) => role !== 'visitor' && role !== 'operator')

/** Whoever is signed in may apply for an association, and keeps the receipts of what it was granted. */
export const mayApply: Permission = { name: 'grants.apply', roles: signedIn }
