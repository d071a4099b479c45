import { formatCount } from '#kit/format-count.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'

/** The words of the paper on business expenses. */
export const expensePaperWords = {
  title: (year: number, month: number, department: string) => `${year}년 ${month}월 ${department} 업무추진비 집행내역`,
  unit: '단위: 원',
  no: '연번',
  won: '금액',
  count: (count: number) => `${formatCount(count)}건`,
  withdrawn: '공개한 뒤에 취소한 것',
  withdrawnLine: (on: LocalDate, place: string, reason: string) => `${formatDate(on)} ${place}: ${reason}`,
  noNames: '사람의 이름은 공개하지 않는다.',
} as const
