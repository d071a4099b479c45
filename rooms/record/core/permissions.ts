import { everyone, type Permission } from '#kit/actor.ts'

/** Everyone may see what happened, by role and never by name. */
export const maySeeHistory: Permission = { name: 'record.see-history', roles: everyone }
