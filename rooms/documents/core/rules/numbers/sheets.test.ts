import { describe, expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { budgetSheets } from './budget-sheet.ts'
import { budgetSums } from './budget-sums.ts'
import { sharesUnderAmounts } from './share-lines.ts'
import { statedBudgets } from './stated-budget.ts'
import { subItems } from './sub-items.ts'

const told = (check: typeof budgetSums, text: string): readonly string[] =>
  check(linesOfText('글.txt', text)).map(({ rule, severity, place, stated, computed, params }) =>
    `${severity} ${rule} ${place.kind === 'line' ? place.line : ''} ${stated} -> ${computed} ${params['way'] ?? ''}`.trim(),
  )

const sheet = `소요예산
(단위 : 천원)
예산과목
산출내역 총사업비 시비 구비
총계 134,400 98,000 36,400
인건비
보수
추진단 운영
보수 2,850,000원×2명×10월=57,000,000원
퇴직금                           6,000,000원
99,400 63,000 36,400
협치조정관 보수
36,400,000원
사무관리비
참석수당
70,000원×25명×4회=7,000,000원
9,880 9,880
총괄 PM
3,200,000원×1명×6개월×투입율15%
2,880,000원
조성비
· 철거공사 4,000,000원
· 전기공사 11,000,000원 15,000 15,000
행사운영비
10,120 10,120확대회의 워크숍
6,000,000원×2회=12,000,000원
홍보 현수막 △1,880,000원 (부가세 포함)`

describe('budget sheets', () => {
  test('a right sheet is left alone wherever its subtotals fall', () => {
    expect(budgetSheets(linesOfText('글.txt', sheet))).toHaveLength(1)
    expect(told(budgetSums, sheet)).toEqual([])
  })

  test.each([
    ['a subtotal', sheet.replace('15,000 15,000', '16,000 16,000'), ['error sums 23 16,000 -> 15,000 costs']],
    ['a cost', sheet.replace('철거공사 4,000', '철거공사 5,000'), ['error sums 23 15,000 -> 16,000 costs']],
    [
      'the total',
      sheet.replace('총계 134,400 98,000', '총계 144,400 108,000'),
      ['error sums 5 144,400 -> 134,400 subtotals'],
    ],
    ['a source', sheet.replace('99,400 63,000', '99,400 64,000'), ['error sums 11 99,400 -> 100,400 sources']],
  ])('%s that is wrong', (_, text, expected) => {
    expect(told(budgetSums, text)).toEqual(expected)
  })

  test('a cost that heads the costs beneath it does not count twice', () => {
    expect(told(budgetSums, sheet.replace('조성비\n', '조성비 15,000,000원\n'))).toEqual([])
  })

  test('a sheet that is read wrongly is let be', () => {
    const odd = sheet
      .replace('57,000,000', '17,000,000')
      .replace('7,000,000원\n9,880', '2,000,000원\n9,880')
      .replace('철거공사 4', '철거공사 8')
    expect(told(budgetSums, odd)).toEqual([])
    expect(told(budgetSums, sheet.replace('총계 134,400 98,000 36,400', '총계 1,344,000'))).toEqual([])
    expect(told(budgetSums, sheet.slice(0, sheet.indexOf('인건비')))).toEqual([])
    expect(told(budgetSums, `${sheet.slice(0, sheet.indexOf('인건비'))}인쇄비 100,000원\n50\n40\n44`)).toEqual([])
    expect(told(budgetSums, '총계 100 100\n가\n100')).toEqual([])
  })

  const consolidated = `예산과목
산출내역
총 계 30,000 3,000 33,000
소 계 20,000 3,000 23,000
계 15,000 3,000 18,000
금
천
인쇄비
10,000,000원
18,000 18,000
수당 8,000,000원
계 5,000 5,000
인쇄비 5,000,000원
5,000 5,000
소 계 10,000 10,000
계 10,000 10,000
운영비 10,000,000원
10,000 10,000`

  test('sums over sums, in a unit that only the amounts tell', () => {
    expect(told(budgetSums, consolidated)).toEqual([])
    expect(told(budgetSums, consolidated.replace('소 계 10,000 10,000', '소 계 11,000 11,000'))).toEqual([
      'error sums 3 33,000 -> 34,000 subtotals',
      'error sums 15 11,000 -> 10,000 subtotals',
    ])
    expect(told(budgetSums, consolidated.replaceAll(/\d,?\d*,000,000원/g, '1원'))).toEqual([])
    expect(told(budgetSums, consolidated.replace('총 계 30,000 3,000 33,000', '총 계 30,000'))).toEqual([])
  })

  test('one sheet ends where the next begins, or where nothing goes on', () => {
    const two = `${sheet}\n산출내역\n합 계 100\n인쇄비 100,000원\n100\n합계 200\n`
    expect(budgetSheets(linesOfText('글.txt', two))).toHaveLength(2)
    const text = `${sheet}\n${'다음 글\n'.repeat(30)}777`
    expect(told(budgetSums, text)).toEqual([])
    expect(told(budgetSums, `${sheet}\n1 2 3 4`)).toEqual([])
    expect(told(budgetSums, '(단위 : 천원)\n산출내역\n총계 3\n가 1,000원\n나 2,000원\n1\n2')).toEqual([])
  })

  test('very many costs are not parted', () => {
    const many = Array.from({ length: 100 }, () => '가 1,000원\n1').join('\n')
    expect(told(budgetSums, `(단위 : 천원)\n산출내역\n총계 100\n${many}`)).toEqual([])
  })
})

describe('shares on the line under their amounts', () => {
  const kinds = '시 보조금 경상 자본\n금액 900,000천원 665,000천원 235,000천원\n비율 100% 73.9% 26.1%'
  test('beside the whole', () => {
    expect(told(sharesUnderAmounts, kinds)).toEqual([])
    expect(told(sharesUnderAmounts, kinds.replace('73.9% 26.1%', '73% 27%'))).toEqual([
      'warning percentage-rounding 3 73% -> 74% cut',
      'error percentage 3 27% -> 26% beyond',
    ])
    expect(told(sharesUnderAmounts, kinds.replace('100%', '99%'))).toEqual([])
    expect(told(sharesUnderAmounts, kinds.replace('비율 100%', '이것은 비율입니다 100%'))).toEqual([])
    expect(told(sharesUnderAmounts, '100% 50%\n금액 100천원')).toEqual([])
    expect(told(sharesUnderAmounts, kinds.replace('900,000천원', '0천원'))).toEqual([])
    expect(told(sharesUnderAmounts, kinds.replace('665,000', '655,000').replace('73.9', '72.8'))).toEqual([])
    expect(
      told(sharesUnderAmounts, '가\n10천원 20천원\n10% 20%\n나\n30천원\n30%\n계\n천원 100천원 60천원\n% 100% 60%'),
    ).toEqual([])
  })

  test('down a column, with empty places for a source', () => {
    const table = (share: string): string =>
      `인건비\n85,400천원 56,364천원 141,764천원\n8.9% 5.9% 14.8%\n운영비\n804,900천원 천원 804,900천원\n84.2% % 84.2%\n기타\n1,500천원 천원 1,500천원\n0.2% % 0.2%\n실비\n8,200천원 천원 8,200천원\n${share} % ${share}\n총사업비\n900,000천원 56,364천원 956,364천원\n94.1% 5.9% 100%`
    expect(told(sharesUnderAmounts, table('0.9%'))).toEqual([])
    expect(told(sharesUnderAmounts, table('0.8%'))).toEqual([
      'warning percentage-rounding 12 0.8% -> 0.9% cut',
      'note percentage-total 15 100% -> 100.1% by-hand',
    ])
    expect(told(sharesUnderAmounts, `${table('0.9%')}\n가\n나\n다\n라\n마\n${kinds}`)).toEqual([])
  })
})

describe('budgets said over their table', () => {
  const table =
    '□ 2022년 소요예산 : 494,038천원\n(단위 : 천원)\n재원별\t합계\t연차별\t\n\t\t2021년\t2022년\n계\t1,068,062\t574,024\t494,038\n시비\t659,000\t351,000\t308,000\n구비\t409,062\t223,024\t186,038'
  test('against the column of their year', () => {
    expect(told(statedBudgets, table)).toEqual([])
    expect(told(statedBudgets, table.replace(': 494,038', ': 484,038'))).toEqual([
      'warning year-budget 1 484,038천원 -> 494,038천원',
    ])
    expect(told(statedBudgets, '2022년 사업비 : 5천원\n(단위 : 천원)\n구분\t2022년\n구비\t7')).toEqual([
      'warning year-budget 1 5천원 -> 7천원',
    ])
  })

  test.each([
    table.replace(': 494,038', ': 484,038').replace('(단위 : 천원)', ''),
    table.replace(': 494,038', ': 484,038').replace('2022년\n', '2023년\n'),
    table.replace(': 494,038천원', ': 484,038'),
    table.replace('\t494,038\n', '\t-\n'),
    '2022년 소요예산 : 5천원',
    '2022년 예산 2021. 6. 14. 기준',
    '2022년 소요예산 : 5천원\n(단위 : 천원)\n구분\t2022년\n구비\t7\n시비\t8',
    '2022년 소요예산 : 5천원\n(단위 : 천원)\n구분\t2022년\n구비\t없음',
  ])('nothing is said where the table does not tell: %#', (text) => {
    expect(told(statedBudgets, text)).toEqual([])
  })
})

describe('totals over the lines that part them', () => {
  const course =
    '○ 교육 진행(총 54건, 979명)\n   - 인형극(38건/ 682명)\n   - 음악(12건/ 217명)\n   - 이야기(4건/ 80명)\n끝'
  test('bullets', () => {
    expect(told(subItems, course)).toEqual([])
    expect(told(subItems, course.replace('682', '692'))).toEqual(['warning sums 1 979명 -> 989명 list'])
    expect(
      told(subItems, course.replace('(12건/ 217명)', '(12건)').replace('38건', '39건').replace('\n끝', '')),
    ).toEqual(['warning sums 1 54건 -> 55건 list'])
    expect(told(subItems, '- 총 5건 처리\n- 가 3건\n- 나 1건')).toEqual([])
    expect(told(subItems, '- 총 5건 처리\n   - 가 3건\n   - 나 1건')).toEqual(['warning sums 1 5건 -> 4건 list'])
    expect(told(subItems, '○ 총 5건 처리\n')).toEqual([])
    expect(told(subItems, '○ 총 5건 처리\n가 3건')).toEqual([])
    expect(told(subItems, '○ 총 5건 처리\n- 가 3건')).toEqual([])
    expect(told(subItems, '○ 총 5건 처리\n- 가 3건 예정\n- 나 1건')).toEqual([])
    expect(told(subItems, '○ 총 5건 이상\n- 가 3건\n- 나 1건')).toEqual([])
    expect(told(subItems, '○ 총 50%\n- 가 3건\n- 나 1건')).toEqual([])
    expect(told(subItems, '○ 총 50건\n- 가 3건\n- 나 1건')).toEqual([])
  })

  test('one bullet that names the amounts', () => {
    const text = '□ 2022년 소요예산 : 30,000천원\n- 대통령선거 : 10,000천원, 지방선거 : 20,000천원'
    expect(told(subItems, text)).toEqual([])
    expect(told(subItems, text.replace('20,000', '21,000'))).toEqual(['warning sums 1 30,000천원 -> 31,000천원 list'])
    expect(told(subItems, text.replace('소요예산', '선거'))).toEqual([])
    expect(told(subItems, text.replace('- 대', '대'))).toEqual([])
    expect(told(subItems, text.replace('20,000', '약 21,000'))).toEqual([])
    expect(told(subItems, text.replace(', 지방선거 : 20,000천원', ''))).toEqual([])
    expect(told(subItems, text.replace(': 20,000천원', ''))).toEqual([])
    expect(told(subItems, text.replace('30,000천원', '30,000천원 내외'))).toEqual([])
    expect(told(subItems, text.replace('30,000천원', '30회'))).toEqual([])
    expect(told(subItems, '소요예산 30,000천원')).toEqual([])
  })

  test('one word said in total and for each', () => {
    const text = '□ 총 26회 참여 (분과회의 총 6회, 협업회의 등)\n(분과회의 : 3회)\n가\n(분과회의 : 3회)'
    expect(told(subItems, text)).toEqual([])
    expect(told(subItems, text.replace('총 6회', '총 7회'))).toEqual(['warning sums 1 7회 -> 6회 list'])
    expect(told(subItems, text.replace('총 6회', '총 7회').replace('(분과회의 : 3회)', ''))).toEqual([])
  })
})
