const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const firstSyllable = '가'.charCodeAt(0)
/** The syllables that begin with one consonant: 21 vowels, each with 28 finals (Unicode, Hangul syllables). */
const ofOneInitial = 21 * 28

interface NamedPage {
  readonly href: string
  readonly label: string
}

/**
 * The pages whose names hold every word that is sought, or its initial consonants (ㅈㅎ for 집행); the nearest name
 * first, each page once. Spaces and case do not matter; no words find nothing.
 */
export function pagesNamed<P extends NamedPage>(pages: readonly P[], sought: string): readonly P[] {
  const words = sought
    .split(/\s+/u)
    .map(plain)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found = pages
    .filter(({ label }) => {
      const name = plain(label)
      return words.every((word) => name.includes(word) || initialsOf(name).includes(word))
    })
    .toSorted((a, b) => a.label.length - b.label.length)
  return found.filter(({ href }, at) => found.findIndex((one) => one.href === href) === at)
}

/** Not made compatible (NFKC): that would turn ㅈ, as a keyboard gives it, into half a syllable. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '').toLowerCase()

const initialsOf = (name: string): string =>
  name.replaceAll(/[가-힣]/gu, (letter) =>
    initials.charAt(Math.floor((letter.charCodeAt(0) - firstSyllable) / ofOneInitial)),
  )
