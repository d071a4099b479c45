import { everyone, type Permission } from '#kit/actor.ts'

/** Everybody may know what is kept of people, why and how long (제30조, 제32조 제4항). */
export const maySeePrivacy: Permission = { name: 'privacy.see-declarations', roles: everyone }

/** Whoever is signed in may ask about their own data, and see them. */
export const mayAskOwn: Permission = {
  name: 'privacy.ask-own',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'operator'),
}

export const mayAnswer: Permission = { name: 'privacy.answer', roles: ['administrator'] }
export const maySeeRequests: Permission = { name: 'privacy.see-requests', roles: ['auditor', 'administrator'] }
export const maySetClock: Permission = { name: 'privacy.set-clock', roles: ['administrator', 'operator'] }

/** Whoever works in the house may come to read of others, and says why. */
export const mayGiveReason: Permission = { name: 'privacy.give-reason', roles: mayAskOwn.roles }
export const mayReviewAccess: Permission = { name: 'privacy.review-access', roles: ['auditor'] }
export const mayDestroyDue: Permission = { name: 'privacy.destroy-due', roles: ['operator'] }
export const maySeeDue: Permission = { name: 'privacy.see-due', roles: [...maySeeRequests.roles, 'operator'] }
