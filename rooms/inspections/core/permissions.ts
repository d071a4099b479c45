import { everyone, type Permission, participants } from '#kit/actor.ts'

export const maySeeInspections: Permission = { name: 'inspections.see', roles: everyone }
/** As a resident or a member, for oneself. */
export const mayApplyToInspect: Permission = { name: 'inspections.apply', roles: participants }
/** Groups, appointments, assignments, what is demanded and paid. */
export const mayConductInspections: Permission = {
  name: 'inspections.conduct',
  roles: ['secretariat', 'administrator'],
}
/** Who applied and was appointed, by account. */
export const maySeeInspectors: Permission = { name: 'inspections.see-inspectors', roles: ['secretariat'] }
/** Of one's own visit; the secretariat enters what was handed in on paper. */
export const mayReportVisits: Permission = { name: 'inspections.report', roles: [...participants, 'secretariat'] }
/** Reports, and what was found before anybody looked at it. */
export const maySeeReports: Permission = {
  name: 'inspections.see-reports',
  roles: [
    ...participants,
    ...(['department-officer', 'department-head', 'secretariat', 'budget-office'] as const),
    ...(['auditor', 'administrator'] as const),
  ],
}
export const mayReplyToFaults: Permission = {
  name: 'inspections.reply',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
/** Whoever found it, or the secretariat. */
export const mayAcceptReplies: Permission = { name: 'inspections.accept', roles: [...participants, 'secretariat'] }
