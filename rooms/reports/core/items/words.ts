import { formatCount } from '#kit/format-count.ts'

/** The words of the papers on items. */
export const itemWords = {
  title: (cycle: string) => `${cycle} 의제 목록`,
  sheet: '의제 목록',
  unit: '단위: 천원',
  no: '연번',
  item: '의제명',
  amount: '금액',
  standing: '현재',
  count: (count: number) => `계 ${formatCount(count)}건`,
} as const
