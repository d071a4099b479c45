import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'

/** A count with its thousands grouped. */
export const number = (count: number, lang: Lang): string => count.toLocaleString(lang === 'ko' ? 'ko-KR' : 'en-GB')

/** An amount in thousand won; a dash where none is stated. */
export const thousand = (amount: Won | null, lang: Lang): string =>
  amount === null ? '–' : formatWon(amount, 'thousand', lang)
