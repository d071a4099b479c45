import { everyone, type Permission } from '#kit/actor.ts'

/** What could not be sent is the concern of those who run the house. */
export const maySeeDeadLetters: Permission = {
  name: 'notices.see-dead-letters',
  roles: ['administrator', 'operator'],
}
/** In the demonstration everybody may look at what would have been sent; elsewhere nobody can, for nothing is kept. */
export const maySeeShown: Permission = { name: 'notices.see-shown', roles: everyone }
