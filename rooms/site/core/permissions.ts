import { everyone, type Permission } from '#kit/actor.ts'

/** The public pages are everyone's. */
export const maySeeSite: Permission = { name: 'site.see', roles: everyone }

/** What the district says to everyone is written by those who keep its shared government running. */
export const mayWritePosts: Permission = { name: 'site.write-posts', roles: ['secretariat', 'administrator'] }
