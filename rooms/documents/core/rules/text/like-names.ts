import { oneLetterApart } from './jamo.ts'

/** How two names of one thing differ. */
type Likeness = 'order' | 'word' | 'part' | 'slip'

const partsOf = (name: string): readonly string[] => name.split(/[\s,!?.·‧‘’“”"'()&]+/).filter((part) => part !== '')

const withoutDigits = (text: string): string => text.replaceAll(/\d/g, '')

/**
 * Decides how two different names are alike: the same words in another order, all words but one, or one name inside
 * the other. Names that differ in a number only (독산1동, 독산2동) are two,
 * and names that one letter parts are a slip of the pen.
 */
export function likeness(a: string, b: string): Likeness | null {
  const [one, other] = [partsOf(a), partsOf(b)]
  const [keyOne, keyOther] = [one.join(''), other.join('')]
  if (keyOne === keyOther) return null
  if (one.length >= 3 && one.toSorted().join(' ') === other.toSorted().join(' ')) return 'order'
  const differing = one.filter((word, index) => word !== other[index])
  const otherDiffering = other.filter((word, index) => word !== one[index])
  if (one.length === other.length && one.length >= 3 && differing.length === 1) {
    const [mine, theirs] = [differing.join(''), otherDiffering.join('')]
    if (withoutDigits(mine) === withoutDigits(theirs)) return null
    return oneLetterApart(mine, theirs) ? 'slip' : 'word'
  }
  const [short, long] = keyOne.length < keyOther.length ? [keyOne, keyOther] : [keyOther, keyOne]
  return short.length >= 8 && long.length - short.length >= 4 && long.includes(short) ? 'part' : null
}

/** The words of two syllables and more that two names share. */
export const sharedWords = (a: string, b: string): readonly string[] => {
  const words = new Set(partsOf(b))
  return partsOf(a).filter((word) => /^[가-힣]{2,}$/.test(word) && words.has(word))
}
