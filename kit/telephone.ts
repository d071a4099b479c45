const telephone = /^0\d{8,10}$/

/** The ways in which a Korean telephone number is written, with and without marks between; none for another text. */
export function spellingsOfTelephone(text: string): readonly string[] {
  const digits = text.replaceAll(/[-\s.]/g, '')
  if (!telephone.test(digits)) return []
  const head = digits.startsWith('02') ? 2 : 3
  const parts = [digits.slice(0, head), digits.slice(head, -4), digits.slice(-4)]
  return ['', '-', ' ', '.'].map((sign) => parts.join(sign))
}
