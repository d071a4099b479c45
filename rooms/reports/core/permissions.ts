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

/** Having papers made together, in the background: for those who work with them; others take each paper as a file. */
export const mayOrderPackages: Permission = {
  name: 'reports.order-packages',
  roles: [
    ...(['subcommittee-chair', 'subcommittee-secretary', 'department-officer', 'department-head'] as const),
    ...(['secretariat', 'budget-office', 'auditor', 'administrator'] as const),
  ],
}

/** Only the server's own work says that a package is finished. */
export const mayFinishPackages: Permission = { name: 'reports.finish-packages', roles: ['operator'] }
