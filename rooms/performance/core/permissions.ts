import { everyone, type Permission } from '#kit/actor.ts'

/** What was done, measured and missed of the district's projects is public. */
export const maySeeProgress: Permission = { name: 'performance.see', roles: everyone }

/** A department tells of the projects that its sheet names, the secretariat of all. */
export const mayTellProgress: Permission = {
  name: 'performance.tell',
  roles: ['department-officer', 'department-head', 'secretariat'],
}

/** Which projects are followed, how stages weigh, and who is reminded: of all projects alike, so it is the secretariat's. */
export const mayLeadProgress: Permission = { name: 'performance.lead', roles: ['secretariat'] }
