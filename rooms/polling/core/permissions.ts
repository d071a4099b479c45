import { everyone, type Permission } from '#kit/actor.ts'

export const maySeeVotes: Permission = { name: 'polling.see', roles: everyone }
/** Whoever was turned away has no account, and needs none. */
export const mayAppeal: Permission = { name: 'polling.appeal', roles: everyone }
/** A vote is designed, announced, closed and certified by the secretariat. */
export const mayRunVotes: Permission = { name: 'polling.run', roles: ['secretariat'] }
/** What stands behind the pages before the result: drafts, and how many have come. */
export const mayWatchVotes: Permission = { name: 'polling.watch', roles: ['secretariat', 'auditor', 'administrator'] }
/** What the software does by itself when it is due. */
export const mayCarryVotes: Permission = { name: 'polling.carry', roles: ['operator'] }
/** Key holders come to the office's screen; whoever runs it stands beside them. */
export const mayGiveShares: Permission = { name: 'polling.give-share', roles: ['secretariat', 'auditor'] }
