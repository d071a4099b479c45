import { everyone, type Permission } from '#kit/actor.ts'

export const maySeeVotes: Permission = { name: 'polling.see', roles: everyone }
