import { everyone, type Permission, participants, type Role } from '#kit/actor.ts'

/** Those who write project sheets. */
const writers: readonly Role[] = ['department-officer', 'department-head', 'secretariat']

export const mayDrawUpPlan: Permission = { name: 'plans.draw-up-plan', roles: ['secretariat'] }
export const mayWritePlanText: Permission = { name: 'plans.write-plan-text', roles: ['secretariat'] }
export const mayWriteProjectSheet: Permission = { name: 'plans.write-project-sheet', roles: writers }
export const mayReorderProjects: Permission = { name: 'plans.reorder-projects', roles: ['secretariat'] }
export const mayComment: Permission = {
  name: 'plans.comment',
  roles: [...writers, 'budget-office', ...participants.filter((role) => role !== 'resident')],
}
/** Comments are of those who write and advise; an auditor reads them. */
export const maySeeComments: Permission = { name: 'plans.see-comments', roles: [...mayComment.roles, 'auditor'] }
/** Of the frozen versions everyone may see those published; the others may hold personal data (domain.md 4.1). */
export const maySeeDraftVersions: Permission = {
  name: 'plans.see-draft-versions',
  roles: [...mayComment.roles, 'auditor', 'administrator'],
}
export const mayFreezeVersion: Permission = { name: 'plans.freeze-version', roles: ['secretariat'] }
export const mayRecordNegotiation: Permission = { name: 'plans.record-negotiation', roles: ['secretariat'] }
export const mayRecordChange: Permission = { name: 'plans.record-change', roles: writers }
export const maySurrenderProject: Permission = {
  name: 'plans.surrender-project',
  roles: ['department-head', 'secretariat'],
}
export const maySeePlans: Permission = { name: 'plans.see', roles: everyone }
