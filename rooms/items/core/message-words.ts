import type { Lang } from '#kit/korean-text.ts'
import { formatWon, won } from '#kit/won.ts'

/** Outcome words, alone because sentences and tables both use them. */
export const outcomeWords = {
  ko: {
    passed: '통과',
    merged: '병합',
    split: '분할',
    rejected: '탈락',
    withdrawn: '철회',
    unaccounted: '설명 없음',
  },
  en: {
    passed: 'Passed',
    merged: 'Merged',
    split: 'Split',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    unaccounted: 'Not accounted for',
  },
} as const

/** An amount within a sentence: Korean papers count in thousand won wherever the amount allows it. */
export function amountIn(lang: Lang, amount: number): string {
  if (lang === 'en') return `${formatWon(won(amount), 'won', 'en')} won`
  return amount % 1000 === 0 ? `${formatWon(won(amount), 'thousand')}천원` : `${formatWon(won(amount))}원`
}
