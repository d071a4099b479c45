import { z } from 'zod'

/** Something by which a person would be known where it stands: a name, a contact, the number of an account. */
export const Mark = z.string().trim().min(2).max(200)

/** Reads marks, one a line; lines that are empty are none. */
export const readMarks = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => Mark.safeParse(line).success),
  ),
]

const telephone = /^0\d{8,10}$/

/**
 * The ways in which a mark may stand somewhere: as it is given, composed or not, as letters for searching (`letters`
 * does that), in an address, and a telephone number with and without its hyphens.
 */
export function formsOf(mark: string, letters: (text: string) => string): readonly string[] {
  const digits = mark.replaceAll(/[-\s.]/g, '')
  const written = telephone.test(digits) ? [digits, ...hyphened(digits)] : []
  const plain = [mark, mark.normalize('NFC'), mark.normalize('NFD'), letters(mark), ...written]
  return [...new Set(plain.flatMap((form) => [form, encodeURIComponent(form)]))]
}

/** A telephone number with its parts apart: three or two digits, those between, the last four. */
const hyphened = (digits: string): readonly string[] => {
  const head = digits.startsWith('02') ? 2 : 3
  const parts = [digits.slice(0, head), digits.slice(head, -4), digits.slice(-4)]
  return ['-', ' ', '.'].map((sign) => parts.join(sign))
}
