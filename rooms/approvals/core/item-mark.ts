/** The kinds of marks before the items of an official letter, from the outermost level inwards. */
const marks: readonly ((n: number) => string)[] = [
  (n) => `${n}.`,
  (n) => `${syllable(n)}.`,
  (n) => `${n})`,
  (n) => `${syllable(n)})`,
  (n) => `(${n})`,
  (n) => `(${syllable(n)})`,
  (n) => (n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : `(${n})`),
  (n) => (n <= 14 ? String.fromCodePoint(0x326e + n - 1) : `(${syllable(n)})`),
]

export const deepestLevel = marks.length

/** The initials in their order, and the simple vowels: 가 stands first in both. */
const initials = '가나다라마바사아자차카타파하'
const vowels = '가거고구그기'

/** 가 나 다 … 하, then 거 너 더 … and so on through the simple vowels; after 히 it begins again. */
function syllable(n: number): string {
  const at = (n - 1) % (initials.length * vowels.length)
  const vowel = vowels.charCodeAt(Math.floor(at / initials.length)) - vowels.charCodeAt(0)
  return String.fromCodePoint(initials.charCodeAt(at % initials.length) + vowel)
}

/**
 * The mark of the n-th item (from 1) of a level (from 1): 1. 가. 1) 가) (1) (가) ① ㉮, by the enforcement rule of the
 * 행정업무의 운영 및 혁신에 관한 규정 on how items are divided. Throws beyond the eighth level.
 */
export function itemMark(level: number, n: number): string {
  const mark = marks[level - 1]
  if (mark === undefined) throw new RangeError(`no such level: ${level}`)
  return mark(n)
}
