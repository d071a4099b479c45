/** The languages of the product: Korean first, English second. */
export type Lang = 'ko' | 'en'

/** A pair of particles: the form after a final consonant, then the form after a vowel. */
export type ParticlePair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로'

/** How the last sound of a word ends: in a vowel, in ㄹ, or in another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant'

const forms: Readonly<Record<ParticlePair, { consonant: string; vowel: string; unknown: string }>> = {
  '은/는': { consonant: '은', vowel: '는', unknown: '은(는)' },
  '이/가': { consonant: '이', vowel: '가', unknown: '이(가)' },
  '을/를': { consonant: '을', vowel: '를', unknown: '을(를)' },
  '과/와': { consonant: '과', vowel: '와', unknown: '과(와)' },
  '으로/로': { consonant: '으로', vowel: '로', unknown: '(으)로' },
}

const firstSyllable = '가'.charCodeAt(0)
const lastSyllable = '힣'.charCodeAt(0)
/** A syllable's code counts 28 finals, the first being none and the ninth ㄹ (Unicode, Hangul syllables). */
const finals = 28
const rieul = 8

const endingOfSyllable = (code: number): Ending => {
  const final = (code - firstSyllable) % finals
  if (final === 0) return 'vowel'
  return final === rieul ? 'rieul' : 'consonant'
}

/** Digits as read: 영 일 이 삼 사 오 육 칠 팔 구 (and 십, 백, 천, 만, 억 after zeros, which end as 영 does). */
const digitNames = '영일이삼사오육칠팔구'

const endingOf = (word: string): Ending | undefined => {
  // NFKC composes jamo and makes ①, Ａ and ㈜ into what they are read as; marks after the last letter are not read.
  const last = word.normalize('NFKC').match(/([\p{L}\p{N}%])[^\p{L}\p{N}%]*$/u)?.[1]
  if (last === undefined) return undefined
  const read = /\d/.test(last) ? digitNames.charAt(Number(last)) : last
  const code = read.charCodeAt(0)
  if (code >= firstSyllable && code <= lastSyllable) return endingOfSyllable(code)
  if (/[lr]/i.test(read)) return 'rieul' // 엘, 알
  if (/[mn]/i.test(read)) return 'consonant' // 엠, 엔
  return /[a-z%]/i.test(read) ? 'vowel' : undefined // 에이, 비 ... 퍼센트
}

/**
 * The word followed by the form of the particle that its last sound asks for: '의제' with '은/는' is '의제는'. Digits
 * are read in Korean, Latin letters by their names, closing brackets and quotes are looked through. Where the sound is
 * unknown (Hanja, no letter at all) both forms stand: '은(는)'.
 */
export const withParticle = (word: string, pair: ParticlePair): string => {
  const ending = endingOf(word)
  const form = forms[pair]
  if (ending === undefined) return word + form.unknown
  // 으로 stands after every final consonant but ㄹ: 서울로, 마을로.
  const takesConsonantForm = ending === 'consonant' || (ending === 'rieul' && pair !== '으로/로')
  return word + (takesConsonantForm ? form.consonant : form.vowel)
}

/**
 * A name made fit for comparing: spaces, bracket signs (their content stays) and middle dots are removed, and
 * compatible forms (full width, decomposed) made one. Offices write one name in many ways (domain.md 4.1).
 */
export const normaliseName = (text: string): string =>
  // ㆍ (U+318D) becomes U+119E under NFKC; the other dots are what keyboards and word processors put for it.
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\p{Ps}\p{Pe}<>\u00b7\u119e\u2022\u2027\u2219\u22c5\u30fb]/gu, '')
    .normalize('NFC')
