import { z } from 'zod'
import { spellingsOfTelephone } from '#kit/telephone.ts'

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

/**
 * The ways in which a mark may stand somewhere: as it is given, composed or not, as letters for searching (`letters`
 * does that), in an address, and a telephone number with and without its hyphens.
 */
export function formsOf(mark: string, letters: (text: string) => string): readonly string[] {
  const plain = [mark, mark.normalize('NFC'), mark.normalize('NFD'), letters(mark), ...spellingsOfTelephone(mark)]
  return [...new Set(plain.flatMap((form) => [form, encodeURIComponent(form)]))]
}
