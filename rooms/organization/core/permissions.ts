import { everyone, type Permission, participants, type Role } from '#kit/actor.ts'

const keepers: readonly Role[] = ['secretariat', 'administrator']

/** Only the machine's operator founds a district, on the command line. */
export const mayFoundDistrict: Permission = { name: 'organization.found-district', roles: ['operator'] }
export const mayAddDong: Permission = { name: 'organization.add-dong', roles: keepers }
export const mayAddDepartment: Permission = { name: 'organization.add-department', roles: keepers }
export const mayEstablishBody: Permission = { name: 'organization.establish-body', roles: keepers }
export const mayAddSeat: Permission = { name: 'organization.add-seat', roles: keepers }
export const mayFillSeat: Permission = { name: 'organization.fill-seat', roles: keepers }
/** What the members of a body keep to. */
export const maySetLimits: Permission = { name: 'organization.set-limits', roles: keepers }
export const mayVacateSeat: Permission = { name: 'organization.vacate-seat', roles: keepers }
/** A head keeps the teams of the own department; the secretariat those of all. */
export const mayKeepTeams: Permission = {
  name: 'organization.keep-teams',
  roles: ['department-head', 'secretariat', 'administrator'],
}
/** Whoever keeps no teams arranges it for oneself alone. */
export const mayArrangeStandIn: Permission = {
  name: 'organization.arrange-stand-in',
  roles: ['department-officer', 'department-head', 'secretariat', 'administrator'],
}
/** Staff counts and facilities: a department enters its own, the secretariat all and the bureaus'. */
export const mayKeepFacts: Permission = {
  name: 'organization.keep-facts',
  roles: ['department-officer', 'department-head', 'secretariat', 'administrator'],
}
/** Who works where is seen by the office, not by the public. */
export const maySeeStaff: Permission = {
  name: 'organization.see-staff',
  roles: ['department-officer', 'department-head', 'secretariat', 'budget-office', 'administrator'],
}
/** Who sits where is seen by the secretariat, and by the chair and the secretary of the body itself. */
export const maySeeHolders: Permission = {
  name: 'organization.see-holders',
  roles: ['subcommittee-chair', 'subcommittee-secretary', 'secretariat', 'auditor', 'administrator'],
}
/** The roll as a file, which leaves the site. */
export const mayTakeRoll: Permission = { name: 'organization.take-roll', roles: ['secretariat'] }

export const mayProposeMemberRole: Permission = { name: 'organization.propose-member-role', roles: ['secretariat'] }
export const mayKeepCalls: Permission = { name: 'organization.keep-calls', roles: keepers }
/** Whoever has an account as a resident or a member. */
export const mayApply: Permission = { name: 'organization.apply', roles: participants }
/** Who may be on a panel; which panel, is looked up. */
export const mayScore: Permission = {
  name: 'organization.score-applications',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'resident' && role !== 'operator'),
}
/** Bodies, seats and terms are public; people are not shown, only their seats. */
export const maySeeOrganization: Permission = { name: 'organization.see', roles: everyone }
