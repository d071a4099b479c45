const mobile = /^(01\d)(\d{3,4})(\d{4})$/
const between = ['', '-', ' ', '.']

/** Every way in which people write a contact: of a mobile number with and without marks between, else as it stands. */
export function spellingsOfContact(contact: string): readonly string[] {
  const parts = mobile.exec(contact.replaceAll(/[-. ]/g, ''))?.slice(1)
  return parts === undefined ? [contact] : [...new Set([contact, ...between.map((mark) => parts.join(mark))])]
}
