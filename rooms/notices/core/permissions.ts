import { everyone, type Permission, roles } from '#kit/actor.ts'

/** What could not be sent is the concern of those who run the house. */
export const maySeeDeadLetters: Permission = {
  name: 'notices.see-dead-letters',
  roles: ['administrator', 'operator'],
}
/** What was sent when and by which way, without whom and what. */
export const maySeeDeliveries: Permission = {
  name: 'notices.see-deliveries',
  roles: ['secretariat', 'administrator', 'operator'],
}
/** In the demonstration everybody may look at what would have been sent; elsewhere nobody can, for nothing is kept. */
export const maySeeShown: Permission = { name: 'notices.see-shown', roles: everyone }
/** Everybody with an account reads their own notices and says how they want to be told. */
export const mayKeepOwnNotices: Permission = {
  name: 'notices.keep-own',
  roles: roles.filter((role) => role !== 'visitor' && role !== 'operator'),
}
/** Reminding is the server's own work. */
export const mayRemind: Permission = { name: 'notices.remind', roles: ['operator'] }
