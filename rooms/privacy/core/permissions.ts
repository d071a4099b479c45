import { everyone, type Permission } from '#kit/actor.ts'

/** Everybody may know what is kept of people, why and how long (제30조, 제32조 제4항). */
export const maySeePrivacy: Permission = { name: 'privacy.see-declarations', roles: everyone }
