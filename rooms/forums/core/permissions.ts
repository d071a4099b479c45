import { everyone, type Permission, participants } from '#kit/actor.ts'

export const maySeeForums: Permission = { name: 'forums.see', roles: everyone }
export const mayConductForum: Permission = { name: 'forums.conduct', roles: ['secretariat', 'administrator'] }
/** Who takes part, by name: on the attendance sheet and the payment sheet. */
export const maySeeParticipants: Permission = { name: 'forums.see-participants', roles: ['secretariat'] }
/** For oneself alone; whoever has no account registers through the desk. */
export const mayRegister: Permission = { name: 'forums.register', roles: participants }
/** By the code that one was given: for one's own presence and ballot. */
export const mayUseCode: Permission = { name: 'forums.use-code', roles: everyone }
/** By the secret of a table: its notes alone. */
export const mayKeepNotes: Permission = { name: 'forums.keep-notes', roles: everyone }
