import { everyone, type Permission, type Role } from '#kit/actor.ts'

/** Residents, residents who also hold a seat somewhere, and staff, for whom some courses are. */
const participants: readonly Role[] = [
  'resident',
  'governance-council-member',
  'subcommittee-chair',
  'subcommittee-secretary',
  'budget-committee-member',
  'department-officer',
  'department-head',
  'secretariat',
  'budget-office',
]

export const maySeeCourses: Permission = { name: 'courses.see', roles: everyone }
export const mayConductCourse: Permission = { name: 'courses.conduct', roles: ['secretariat', 'administrator'] }
/** Who takes part, by name: on the roll. */
export const maySeeEnrolled: Permission = { name: 'courses.see-enrolled', roles: ['secretariat'] }
/** For oneself alone; whoever has no account enrols through the desk. */
export const mayEnrol: Permission = { name: 'courses.enrol', roles: participants }
/** By the code that one was given: for one's own presence. */
export const mayUseCode: Permission = { name: 'courses.use-code', roles: everyone }
