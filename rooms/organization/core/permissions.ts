import { everyone, type Permission, type Role } from '#kit/actor.ts'

const keepers: readonly Role[] = ['secretariat', 'administrator']

/** Only the machine's operator founds a district, on the command line. */
export const mayFoundDistrict: Permission = { name: 'organization.found-district', roles: ['operator'] }
export const mayAddDong: Permission = { name: 'organization.add-dong', roles: keepers }
export const mayAddDepartment: Permission = { name: 'organization.add-department', roles: keepers }
export const mayEstablishBody: Permission = { name: 'organization.establish-body', roles: keepers }
export const mayAddSeat: Permission = { name: 'organization.add-seat', roles: keepers }
export const mayFillSeat: Permission = { name: 'organization.fill-seat', roles: keepers }
export const mayVacateSeat: Permission = { name: 'organization.vacate-seat', roles: keepers }
/** Bodies, seats and terms are public; people are not shown, only their seats. */
export const maySeeOrganization: Permission = { name: 'organization.see', roles: everyone }
