import { everyone, type Permission, type Role } from '#kit/actor.ts'

/** Those who deal with the granter: the budget office, and the secretariat whose plan it pays for. */
const keepers: readonly Role[] = ['budget-office', 'secretariat']

export const mayRecordSubsidy: Permission = { name: 'subsidies.record-subsidy', roles: keepers }
export const mayKeepLife: Permission = { name: 'subsidies.keep-life', roles: keepers }
export const mayCorrectEntry: Permission = { name: 'subsidies.correct-entry', roles: keepers }
/** Money received is public to the won. */
export const maySeeSubsidies: Permission = { name: 'subsidies.see', roles: everyone }
