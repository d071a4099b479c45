import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { paidVisits } from './paid-visits.ts'
import { type PaymentSheet, paymentSheet } from './payment-sheet.ts'

const madeOn = localDate('2021-03-02')
const sheet: PaymentSheet = {
  ...{ title: '협치회의 지급조서', what: '협치회의 참석수당: 계획 의결', when: '2021. 3. 2.(화) 15:00' },
  ...{ where: '기획상황실', costLine: '2021년 예산 회의 수당 (70,000원×3명)', madeOn, paidOn: madeOn },
  rows: [
    { role: '민간위원 1', basis: '규칙에 정한 금액', won: won(70_000) },
    { role: '민간위원 2', basis: '규칙에 정한 금액', won: won(70_000) },
    { role: '당연직 1', basis: '수당을 주지 않는 자리', won: won(0) },
  ],
}

describe('a payment sheet', () => {
  it('says the sum in digits and in words, what pays it, and each place with its amount', () => {
    const document = paymentSheet(sheet)
    expect(checkModel(document)).toEqual([])
    expect(plainLines(document).split('\n')).toEqual([
      '협치회의 지급조서',
      '금140,000원(금일십사만원정)',
      '지급 내용 | 협치회의 참석수당: 계획 의결',
      ...['일시 | 2021. 3. 2.(화) 15:00', '장소 | 기획상황실', '산출내역 | 2021년 예산 회의 수당 (70,000원×3명)'],
      ...['지급 대상 | 2명 (지급하지 않는 사람 1명)', '만든 날 | 2021. 3. 2.', '지급한 날 | 2021. 3. 2.'],
      ...['지급 내역', '(단위: 원)', '연번 | 자격 | 근거 | 지급액 | 성명 | 주민등록번호 | 서명'],
      '1 | 민간위원 1 | 규칙에 정한 금액 | 70,000 |  |  | ',
      '2 | 민간위원 2 | 규칙에 정한 금액 | 70,000 |  |  | ',
      '3 | 당연직 1 | 수당을 주지 않는 자리 | 0 |  |  | ',
      ' | 계 |  | 140,000 |  |  | ',
      '※ 지급액은 세금을 떼기 전의 금액입니다.',
      '※ 성명, 주민등록번호, 서명 칸은 인쇄한 뒤에 받는 사람이 적습니다. 마당은 이 문서에 이름, 번호, 계좌를 싣지 않습니다.',
      '결재: 담당, 팀장, 과장',
    ])
  })
  it('leaves out what is not known', () => {
    const lines = plainLines(paymentSheet({ ...sheet, when: null, where: null, costLine: null, paidOn: null }))
    for (const word of ['일시', '장소', '산출내역', '지급한 날']) expect(lines).not.toContain(word)
    expect(plainLines(paymentSheet({ ...sheet, rows: sheet.rows.slice(0, 2) }))).toContain('지급 대상 | 2명\n')
  })
  it('of visits has a row for each who came, in the order of their numbers, and loses no won', () => {
    const visit = (no: number, on: string, paid: number, ground: 'by-rule' | 'official' | 'day-ceiling') => ({
      ...{ no, visitedOn: localDate(on), minutes: 120, won: won(paid), ground },
    })
    const visits = [
      visit(2, '2021-06-10', 0, 'official'),
      visit(1, '2021-09-09', 15_000, 'day-ceiling'),
      visit(1, '2021-06-10', 20_000, 'by-rule'),
    ]
    expect(paidVisits(visits, 'resident-inspector')).toEqual([
      { role: '주민감독관 1', basis: '2021. 6. 10. 120분\n2021. 9. 9. 120분, 하루 한도까지', won: 35_000 },
      { role: '주민감독관 2', basis: '2021. 6. 10. 120분, 공무원이라 지급하지 않음', won: 0 },
    ])
    const drawn = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 90_000 })))
    fc.assert(
      fc.property(drawn, (paid) => {
        const rows = paidVisits(
          paid.map(([no, each]) => visit(no, '2021-06-10', each, 'by-rule')),
          'supporter',
        )
        expect(rows.reduce((sum, row) => sum + row.won, 0)).toBe(paid.reduce((sum, [, each]) => sum + each, 0))
      }),
    )
  })
})
