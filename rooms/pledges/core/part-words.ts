import type { Lang } from '#kit/korean-text.ts'

const ko: Readonly<Record<string, string>> = {
  ...{ H1: '상반기', H2: '하반기', Q1: '1분기', Q2: '2분기', Q3: '3분기', Q4: '4분기' },
}

/** A part of a year (`PartOfYear`) in words: 2018년 하반기, 2021 Q3. */
export function partName(part: string, lang: Lang): string {
  const [year = '', own] = part.split('-')
  if (lang === 'en') return own === undefined ? year : `${year} ${own}`
  return own === undefined ? `${year}년` : `${year}년 ${ko[own]}`
}
