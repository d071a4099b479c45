import type { Role } from './actor.ts'
import type { PersonalField } from './personal.ts'

/** A name of which the first and the last letter stay: 김*수, 남**빈; of two letters the first alone: 김*. */
export const maskName = (name: string): string => {
  const letters = [...name.trim()]
  return letters
    .map((letter, at) => (at === 0 || (at === letters.length - 1 && at > 1) || letter === ' ' ? letter : '*'))
    .join('')
}

/** A telephone number whose middle digits are hidden: 010-****-1234. Fewer than nine digits are hidden whole. */
export const maskPhone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 9) return '*'.repeat(digits.length)
  const head = digits.startsWith('02') ? 2 : 3
  return `${digits.slice(0, head)}-${'*'.repeat(digits.length - head - 4)}-${digits.slice(-4)}`
}

/** A mail address of whose name the first letter stays: k***@example.kr. */
export const maskMail = (mail: string): string => {
  const at = mail.lastIndexOf('@')
  if (at < 1) return '*'.repeat([...mail].length)
  const [first = '', ...rest] = [...mail.slice(0, at)]
  return `${first}${'*'.repeat(Math.max(1, rest.length))}${mail.slice(at)}`
}

/** A contact, which may be a mail address or a telephone number. */
export const maskContact = (contact: string): string => (contact.includes('@') ? maskMail(contact) : maskPhone(contact))

/**
 * A personal value as somebody with these roles may see it: whole for the declared readers and where it is published,
 * masked as declared for everybody else; null where it is hidden from them.
 */
export function shownTo(
  { readers, published, mask }: Pick<PersonalField, 'readers' | 'published' | 'mask'>,
  value: string,
  roles: readonly Role[],
): string | null {
  if (published || roles.some((role) => readers.includes(role))) return value
  if (mask === 'hidden') return null
  return mask === 'name' ? maskName(value) : maskContact(value)
}
