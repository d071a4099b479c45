import { everyone, type Permission } from '#kit/actor.ts'

/** The public pages are everyone's. */
export const maySeeSite: Permission = { name: 'site.see', roles: everyone }
