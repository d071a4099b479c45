import { everyone, type Permission } from '#kit/actor.ts'

/** Making a paper of what one may see anyway: what it asks of each room, that room permits or not. */
export const mayMakeReports: Permission = { name: 'reports.make', roles: everyone }

/** Issuing a paper: its frozen copy is the office's word. */
export const mayIssueReports: Permission = {
  name: 'reports.issue',
  roles: ['department-head', 'secretariat', 'budget-office', 'administrator'],
}

/** Seeing what was issued; what is not for the public is for those who issue. */
export const maySeeIssued: Permission = { name: 'reports.see-issued', roles: everyone }
