import { spellingsOfTelephone } from '#kit/telephone.ts'
import { readContact } from './contact.ts'

/** Every way in which people write a contact: of a mobile number with and without marks between, else as it stands. */
export function spellingsOfContact(contact: string): readonly string[] {
  const read = readContact(contact)
  const isMobile = read.ok && read.value.channel === 'text'
  return isMobile ? [...new Set([contact, ...spellingsOfTelephone(read.value.address)])] : [contact]
}
