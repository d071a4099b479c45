import { everyone, type Permission } from '#kit/actor.ts'

/** A department writes its own works, the secretariat all. */
export const mayWriteWorks: Permission = {
  name: 'works.write',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
/** What the departments do in a year, and what of their budget is spent, is public. */
export const maySeeWorks: Permission = { name: 'works.see', roles: everyone }
