/** The letters of a text, initials and finals told apart: 감 is three, 가 two. */
const lettersOf = (text: string): string => text.normalize('NFD')

/** Whether two texts become alike by changing, adding or leaving out at most one letter (not syllable). */
export function oneLetterApart(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  if (Math.abs(one.length - other.length) > 1) return false
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one.charAt(same) === other.charAt(same)) same += 1
  const step = (text: string, length: number): string => text.slice(same + (text.length >= length ? 1 : 0))
  return step(one, other.length) === step(other, one.length)
}

const firstSyllable = '가'.charCodeAt(0)
const finals = 28

/** Whether a syllable ends in a consonant. */
export const hasFinal = (syllable: string): boolean => (syllable.charCodeAt(0) - firstSyllable) % finals !== 0
