import { everyone, type Permission } from '#kit/actor.ts'

/** The budget office makes the bill and keeps it; the secretariat may where it does the office's work. */
export const mayKeepBills: Permission = { name: 'appropriations.keep-bills', roles: ['budget-office', 'secretariat'] }
/** Whoever writes a project's cost lines asks for their amount. */
export const mayRequest: Permission = {
  name: 'appropriations.request',
  roles: ['department-officer', 'department-head', 'secretariat', 'budget-office'],
}
export const mayMoveBudget: Permission = { name: 'appropriations.move-budget', roles: ['budget-office', 'secretariat'] }
/** What is asked and adjusted before a bill is handed in: the office, and the bodies that advise on it (domain.md 7). */
export const maySeeUndecided: Permission = {
  name: 'appropriations.see-undecided',
  roles: [...mayRequest.roles, 'governance-council-member', 'budget-committee-member', 'auditor', 'administrator'],
}
export const maySeeAppropriations: Permission = { name: 'appropriations.see', roles: everyone }
