import { letterLevels, reportMarks } from './official-style.ts'

/** Syllables that count: 가 나 다 ... 하, then 거 너 ... as the offices' rule goes on (시행규칙 제2조). */
const consonants = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18]
const vowels = [0, 4, 8, 13, 18, 20]
const syllable = (count: number): string => {
  const lead = consonants[(count - 1) % consonants.length] as number
  const vowel = vowels[Math.floor((count - 1) / consonants.length) % vowels.length] as number
  return String.fromCodePoint(0xac00 + lead * 588 + vowel * 28)
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿; beyond them the number in brackets. */
const circledNumber = (count: number): string => {
  if (count <= 20) return String.fromCodePoint(0x2460 + count - 1)
  if (count <= 35) return String.fromCodePoint(0x3251 + count - 21)
  return count <= 50 ? String.fromCodePoint(0x32b1 + count - 36) : `(${count})`
}

/** ㉮ to ㉻; beyond them the syllable in brackets. */
const circledSyllable = (count: number): string =>
  count <= 14 ? String.fromCodePoint(0x326e + count - 1) : `(${syllable(count)})`

type LetterLevel = (typeof letterLevels)[number]

const counted: Readonly<Record<LetterLevel['digits'], (count: number) => string>> = {
  number: String,
  syllable,
  'circled-number': circledNumber,
  'circled-syllable': circledSyllable,
}

/** The mark of the n-th item of a level in a letter: 1. 가. 1) 가) (1) (가) ① ㉮ (시행규칙 제2조). */
export const letterMark = (level: number, count: number): string => {
  const { before, digits, after } = letterLevels[Math.min(level, letterLevels.length) - 1] as LetterLevel
  return `${before}${counted[digits](count)}${after}`
}

/** The mark of an item of a level in a report: □ ○ - ․ ▸; deeper levels repeat the last. */
export const reportMark = (level: number): string => reportMarks[Math.min(level, reportMarks.length) - 1] as string

const tens = ['', 'Ⅹ', 'ⅩⅩ', 'ⅩⅩⅩ', 'ⅩⅬ', 'Ⅼ', 'ⅬⅩ', 'ⅬⅩⅩ', 'ⅬⅩⅩⅩ', 'ⅩⅭ']
const ones = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ']

/** The number of a chapter in the Roman signs of Korean documents; from 100 on in digits. */
const roman = (count: number): string =>
  count < 100 ? `${tens[Math.floor(count / 10)]}${ones[count % 10]}` : String(count)

/** The number of the n-th heading of a level: Ⅰ, 1, 가. */
export const headingNumber = (level: 1 | 2 | 3, count: number): string =>
  level === 1 ? roman(count) : level === 2 ? String(count) : syllable(count)
