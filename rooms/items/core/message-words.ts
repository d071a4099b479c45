import type { Lang } from '#kit/korean-text.ts'
import { formatWon, won } from '#kit/won.ts'

/** Outcome words, alone because sentences and tables both use them. */
export const outcomeWords = {
  ko: {
    passed: '통과',
    merged: '병합',
    split: '분할',
    rejected: '제외',
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

/** An amount as it is spoken, for the first sentence of a page: 117,000,000 won is 1억 1,700만 원. */
export function spokenWon(lang: Lang, amount: number): string {
  if (lang === 'en' || amount < 10_000 || amount % 10_000 !== 0) return amountIn(lang, amount)
  const [whole, tenThousands] = [Math.floor(amount / 100_000_000), (amount % 100_000_000) / 10_000]
  const parts = [
    ...(whole > 0 ? [`${formatWon(won(whole))}억`] : []),
    ...(tenThousands > 0 ? [`${formatWon(won(tenThousands))}만`] : []),
  ]
  return `${parts.join(' ')} 원`
}

/** An amount within a sentence: Korean papers count in thousand won wherever the amount allows it. */
export function amountIn(lang: Lang, amount: number): string {
  if (lang === 'en') return `${formatWon(won(amount), 'won', 'en')} won`
  return amount % 1000 === 0 ? `${formatWon(won(amount), 'thousand')}천원` : `${formatWon(won(amount))}원`
}
