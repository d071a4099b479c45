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

/** ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ and ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ by their places in Unicode's syllables. */
const initials = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18]
const vowels = [0, 4, 8, 13, 18, 20]

/** 가 나 다 … 하, then 거 너 더 … and so on through the simple vowels; beyond 기 … 히 it begins again. */
function syllable(n: number): string {
  const at = (n - 1) % (initials.length * vowels.length)
  const initial = initials[at % initials.length] ?? 0
  const vowel = vowels[Math.floor(at / initials.length)] ?? 0
  return String.fromCodePoint(0xac00 + (initial * 21 + vowel) * 28)
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
