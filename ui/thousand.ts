import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'

/** An amount in thousand won for a table; a dash where none is stated. */
export const thousand = (amount: Won | null | undefined, lang: Lang): string =>
  amount === null || amount === undefined ? '–' : formatWon(amount, 'thousand', lang)
