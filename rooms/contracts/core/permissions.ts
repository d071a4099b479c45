import { everyone, type Permission } from '#kit/actor.ts'

/** A department keeps its own contracts, the secretariat all. */
export const mayKeepContracts: Permission = {
  name: 'contracts.keep',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
/** What was agreed with whom, and what is paid of it, is public. */
export const maySeeContracts: Permission = { name: 'contracts.see', roles: everyone }
