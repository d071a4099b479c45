import { yearOf } from '#rooms/pledges/core/part-of-year.ts'

const halves: Readonly<Record<string, string>> = { H1: '상반기', H2: '하반기' }
const quarters: Readonly<Record<string, string>> = { Q1: '1분기', Q2: '2분기', Q3: '3분기', Q4: '4분기' }

/** The words of the pledge sheet (공약 관리카드), which is a Korean document. */
export const pledgeSheetWords = {
  status: '추진상황',
  class: '사업구분',
  cost: '총사업비',
  secured: (year: number) => `${year}년 예산확보액`,
  goal: '최종목표',
  overview: '사업개요',
  period: '기 간',
  months: (from: string, to: string) => `${month(from)} ~ ${month(to)}`,
  content: '내 용',
  targets: '연차별 추진계획',
  needs: '연차별 투자수요',
  executed: '연차별 집행액',
  rates: '재정확보율과 집행률',
  results: '추진실적',
  achieved: (year: number) => `${year}년 목표 대비 실적`,
  publicity: '맞춤형 홍보 실적',
  next: '향후계획',
  lead: '주관부서',
  partners: '협조부서',
  changes: '추진상황을 바꾼 결정',
  unit: '단위사업',
  item: '항목',
  kind: '구분',
  sum: '계',
  unitOf: (unit: number) => `단위: ${unitName(unit)}`,
  amount: (amount: string, unit: number) => `${amount}${unitName(unit)}`,
  parts: '재원',
  securedRate: '재정확보율',
  executedRate: '집행률',
  percent: (rate: string | null) => (rate === null ? '-' : `${rate}%`),
  target: '목표',
  actual: '실적',
  rate: '달성률(%)',
  means: '홍보수단',
  when: '일시',
  what: '주요 내용',
  decidedOn: '결정일',
  change: '바뀐 것',
  decision: '결정',
  reason: '까닭',
  /** How the sheet heads a column: ’18(하반기), ’19, ’21 1분기. */
  part: (part: string): string => {
    const [, own = ''] = part.split('-')
    const year = `’${`${yearOf(part)}`.slice(2)}`
    const half = halves[own]
    if (half !== undefined) return `${year}(${half})`
    return own === '' ? year : `${year} ${quarters[own]}`
  },
} as const

const unitName = (unit: number): string => (unit === 1_000_000 ? '백만원' : unit === 1000 ? '천원' : '원')

function month(text: string): string {
  const [year, number] = text.split('-') as [string, string]
  return `${year}. ${Number(number)}월`
}
