import { everyone, type Permission, type Role } from '#kit/actor.ts'

/** Those who write what is reviewed. */
const writers: readonly Role[] = ['department-officer', 'department-head', 'secretariat', 'budget-office']
/** Those who look at it: the head of the department, and the secretariat that joins the plan. */
const heads: readonly Role[] = ['department-head', 'secretariat']
const insiders: readonly Role[] = [...writers, 'auditor', 'administrator']

export const mayRequestReview: Permission = { name: 'approvals.request-review', roles: writers }
export const mayDecideReview: Permission = { name: 'approvals.decide-review', roles: heads }
/** An error is passed by the team head with a written reason (domain.md 7, "Nothing stops at 18:00"). */
export const mayPassFinding: Permission = { name: 'approvals.pass-finding', roles: heads }
export const mayRecordDocument: Permission = { name: 'approvals.record-document', roles: writers }
export const mayDeclarePrechecks: Permission = {
  name: 'approvals.declare-prechecks',
  roles: ['secretariat', 'administrator'],
}
export const mayFillPrecheck: Permission = { name: 'approvals.fill-precheck', roles: writers }
export const maySubmit: Permission = { name: 'approvals.submit', roles: ['secretariat', 'budget-office'] }
export const mayPublish: Permission = { name: 'approvals.publish', roles: ['secretariat'] }
/** What is not approved yet is the office's own work. */
export const maySeeReviews: Permission = { name: 'approvals.see-reviews', roles: insiders }
/** What was passed and what was published, everyone may see. */
export const maySeePublic: Permission = { name: 'approvals.see-public', roles: everyone }
