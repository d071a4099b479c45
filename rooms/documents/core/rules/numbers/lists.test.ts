import { describe, expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { amountIncreases } from './amount-increase.ts'
import { bulletCounts } from './bullet-counts.ts'
import { missingItems } from './item-missing.ts'
import { comparedLists } from './list-compare.ts'
import { numberedShares } from './numbered-shares.ts'
import { mergedAmounts, numberedSums } from './numbered-sums.ts'
import { saidTotals } from './said-total.ts'

const told = (check: typeof numberedSums, text: string): readonly string[] =>
  check(linesOfText('글.txt', text)).map(
    ({ rule, severity, place, stated, computed }) =>
      `${severity} ${rule} ${place.kind === 'line' ? place.line : ''} ${stated} -> ${computed}`,
  )

const projects = `
(단위 : 천원)

연번 사 업 명 예산 추진분과

총 4개 사업 140,000

1 금천형 제도 구축 50,000 금천구
추진단
및

2 문화 조성 20,000

3 마을돌봄 모델 연구용역
교육·
문화분과
35,000

4 친환경 교육 35,000

□ 다음 장`

describe('numbered lists whose cells are scattered over lines', () => {
  test('a right list is left alone', () => {
    expect(told(numberedSums, projects)).toEqual([])
  })

  test.each([
    [
      'an amount',
      projects.replace('문화 조성 20,000', '문화 조성 21,000'),
      'error sums 6 140,000 -> 141,000천원'.replace('천원', ''),
    ],
    ['the total', projects.replace('140,000', '150,000'), 'error sums 6 150,000 -> 140,000'],
    ['the count', projects.replace('총 4개', '총 5개'), 'error count 6 5개 사업 -> 4개사업'],
  ])('%s that is wrong', (_, text, expected) => {
    expect(told(numberedSums, text)).toEqual([expected])
  })

  test('a statement above, in another unit', () => {
    const text = projects.replace('총 4개 사업 140,000', '심사결과 : 4개 사업 1.4억원')
    expect(told(numberedSums, text)).toEqual([])
    expect(told(numberedSums, text.replace('1.4억원', '1.5억원'))).toEqual(['error sums 6 1.5억원 -> 1.4억원'])
    expect(told(numberedSums, text.replace('4개 사업', '7개 사업'))).toEqual(['error count 6 7개 사업 -> 4개사업'])
    expect(told(numberedSums, text.replace('4개 사업 1.4억원', '106개 사업 79.6억원'))).toEqual([])
  })

  test('votes with their total beneath', () => {
    const votes = '순위 사업명 득표 비율\n1 가 사업 276 45%\n2 나 사업 230 38%\n3 다 사업 104 17%\n합계\n610(100%)'
    expect(told(numberedSums, votes)).toEqual([])
    expect(told(numberedSums, votes.replace('610', '620'))).toEqual(['error sums 6 620 -> 610'])
    expect(told(numberedShares, votes)).toEqual([])
    expect(told(numberedShares, votes.replace('38%', '37%').replace('45%', '46%'))).toEqual([
      'error percentage 2 46% -> 45%',
      'warning percentage-rounding 3 37% -> 38%',
    ])
    expect(told(numberedShares, votes.replace('45%', '5%'))).toEqual([])
    expect(told(numberedSums, `${votes.slice(0, votes.indexOf('합계'))}합계\n끝`)).toEqual([])
    expect(told(numberedShares, votes.slice(0, votes.indexOf('합계')).replace('17%', '18%'))).toEqual([
      'error percentage 4 18% -> 17%',
    ])
  })

  test('a log: how many meetings, how many people', () => {
    const log =
      '☞ 협업회의 등 총 3회, 37명 참여\n연번 일시 인원\n1 20.01.07(화) 사업부서 17 다목적실\n2 20.01.10(금)\n운영위원\n12 너랑나랑\n카페 2020년 2019 \n3 20.01.29(수) 8 회의실'
    expect(told(numberedSums, log)).toEqual([])
    expect(told(numberedSums, log.replace('37명', '38명'))).toEqual(['error sums 1 38명 -> 37명'])
    expect(told(numberedSums, log.replace('총 3회', '총 4회'))).toEqual(['error count 1 4회 -> 3회'])
  })

  test('ranks that are shared or skipped', () => {
    const ranks =
      '선정금액\n(천원)\n5개 사업 70,000\n1 가 10,000\n2\n(동점)\n나 20,000\n2\n(동점)\n다 20,000\n4 라 10,000\n5 마 10,000'
    expect(told(numberedSums, ranks)).toEqual([])
    expect(told(numberedSums, ranks.replace('라 10,000', '라 11,000'))).toEqual(['error sums 3 70,000 -> 71,000'])
  })

  test('a list that goes on behind photographs', () => {
    const text = '4개 사업 100,000\n1 가 10,000\n2 나 20,000\n□ 행사사진\n3 다 30,000\n4 라 40,000'
    expect(told(numberedSums, text)).toEqual([])
    expect(told(numberedSums, text.replace('40,000', '41,000'))).toEqual(['error sums 1 100,000 -> 101,000'])
  })

  test('two columns of amounts with a total each', () => {
    const two = '대상사업 : 3개 350,000 360,000\n1 가 200,000 200,000\n2 나 100,000 110,000\n3 다 50,000 50,000'
    expect(told(numberedSums, two)).toEqual([])
    expect(told(numberedSums, two.replace('360,000', '370,000'))).toEqual(['error sums 1 370,000 -> 360,000'])
    expect(told(numberedSums, two.replace('다 50,000 50,000', '다 50,000'))).toEqual([])
    const said = (amount: string): string =>
      `선정 결과 : 3개 사업 ${amount}\n총 사업\n${two.slice(two.indexOf('1 가'))}`
    expect(told(numberedSums, said('360,000천원'))).toEqual([])
    expect(told(numberedSums, said('370,000천원'))).toEqual(['error sums 1 370,000천원 -> 350,000천원'])
    expect(told(numberedSums, said('3,000천원'))).toEqual([])
    expect(told(numberedSums, said('350,000천원, 370,000천원, 5,000천원'))).toEqual([])
    const units = '총 3개 사업 80,000천원\n1 가 20,000천원\n2 나 30,000천원\n3 다 40,000천원'
    expect(told(numberedSums, units)).toEqual(['error sums 1 80,000천원 -> 90,000천원'])
  })

  test('one amount for two items', () => {
    const text = '총10개사업 85,000\n1 가 15,000\n2 나\n총 60,000\n공원녹지과\n3 다 공원녹지과\n4 라 10,000'
    expect(told(mergedAmounts, text)).toEqual(['note merged-amount 4 60,000 -> null'])
    expect(told(numberedSums, text)).toEqual(['error count 1 10개사업 -> 4개사업'])
    expect(told(mergedAmounts, '1 가 15,000\n2 나 20,000\n3 다\n총 60,000')).toEqual([])
    expect(told(mergedAmounts, '1 가 15,000\n2 나 총 20,000\n3 다 60,000')).toEqual([])
  })

  test('lists of less than three, and counts without a list', () => {
    expect(told(numberedSums, '총 5개 사업 10,000\n1 가 10,000\n2 나 20,000')).toEqual([])
    expect(told(numberedSums, '총 5개 사업\n1 가\n2 나\n3 다')).toEqual([])
    expect(told(numberedShares, '1 가\n2 나\n3 다')).toEqual([])
  })
})

describe('amounts that grew', () => {
  const table = (rows: string): string => `연번 사업명 1차\n심사결과 최종 선정액\n총 계 ${rows}`
  test('on the total, where it grew', () => {
    expect(
      told(amountIncreases, table('315 337,000\n1 가 15,000 15,000\n2 나 100,000 112,000\n3 다 200,000 210,000')),
    ).toEqual(['note amount-increase 3 337,000 -> 315,000'])
    expect(
      told(amountIncreases, table('\n1 가 15,000 15,000\n2 나 100,000 112,000\n3 다 200,000 210,000')),
    ).toHaveLength(2)
  })

  test('else on the items that grew', () => {
    const rows = '\n1 가 15,000 25,000\n2 나 100,000 12,000\n3 다 200,000 210,000'
    expect(told(amountIncreases, table(rows))).toHaveLength(2)
    expect(told(amountIncreases, `사업 예산 결산${rows}`)).toEqual([])
    expect(told(amountIncreases, `사업 신청 결산${rows}`)).toEqual([])
    expect(told(amountIncreases, '1차 최종\n1 가 15,000\n2 나 100,000\n3 다 200,000')).toEqual([])
  })
})

describe('lists of nearly the same projects', () => {
  const names = [
    '제도 구축',
    '문화 조성',
    '참여예산 활성화',
    '마을돌봄 연구',
    '교육환경 조성',
    '시장길 밝히기',
    '놀이터 만들기',
    '생태탐방로',
    '골목길 만들기',
  ]
  const list = (count: number, first = 10): string =>
    names
      .slice(0, count)
      .map((name, index) => `${index + 1} ${name} ${index === 0 ? first : 10},000`)
      .join('\n')
  const unit = '(단위 : 천원)\n'

  test('that are not of one number and sum are worth a reason', () => {
    expect(told(comparedLists, `${unit}${list(9)}\n\n회의 결과 : 총 8개 사업 선정\n${unit}${list(8, 20)}`)).toEqual(
      ['warning count 12 8개 90,000천원 -> 9개 90,000천원'].slice(1),
    )
    expect(told(comparedLists, `${unit}${list(9)}\n\n회의 결과 : 총 8개 사업 선정\n${unit}${list(8, 30)}`)).toEqual([
      'warning count 12 8개 100,000천원 -> 9개 90,000천원',
    ])
    expect(told(comparedLists, `${unit}${list(8, 30)}\n${unit}${list(9)}`)).toEqual([
      'warning count 10 9개 90,000천원 -> 8개 100,000천원',
    ])
  })

  test('stages of a selection are not', () => {
    expect(told(comparedLists, `${unit}${list(9)}\n${unit}${list(6)}`)).toEqual([])
    expect(told(comparedLists, `${unit}${list(9)}\n${unit}${list(9, 30)}`)).toEqual([])
    expect(told(comparedLists, `${list(9)}\n끝\n${list(8, 30)}`)).toEqual([])
    expect(told(comparedLists, `${unit}${list(3)}`)).toEqual([])
  })
})

describe('items that are gone', () => {
  const presented =
    '소요예산\n(총 500,000천원)\n돌봄 20,000천원 교육과\n공원\n30,000천원\n길 15,000천원\n거리 35,000천원\n학교 275,000천원\n극장 125,000천원\n□ 다음'
  const result =
    '선정금액\n(천원)\n5개 사업 225,000\n1 길 15,000\n2 돌봄 20,000\n3 공원 30,000\n4 거리 35,000\n5 극장 125,000'
  test('where all other amounts are the same', () => {
    expect(told(missingItems, `${presented}\n${result}`)).toEqual(['note item-missing 8 275,000천원 -> null'])
    expect(told(missingItems, `${presented}\n${result.replace('극장 125,000', '극장 126,000')}`)).toEqual([])
    expect(told(missingItems, `${presented}\n${result.replace('5 극장 125,000', '')}`)).toEqual([])
    expect(told(missingItems, `${presented}\n${result.replace('(천원)', '')}`)).toEqual([])
    expect(told(missingItems, result.replaceAll(/(\d0),000/g, '$1,000 $1,000'))).toEqual([])
  })

  test('the total in the header of a column is the sum of its amounts', () => {
    expect(told(saidTotals, presented)).toEqual([])
    expect(told(saidTotals, presented.replace('총 500,000', '총 510,000'))).toEqual([
      'error sums 2 510,000천원 -> 500,000천원',
    ])
    expect(told(saidTotals, presented.replace('총 500,000', '총 51,000'))).toEqual([])
    expect(told(saidTotals, presented.replace('□ 다음', ''))).toEqual([])
    expect(
      told(saidTotals, '예산 (총 500,000천원)\n1 돌봄 20,000천원\n2 길 30,000천원\n3 밭 40,000천원\n□ 끝'),
    ).toEqual([])
    expect(told(saidTotals, '예산 (총 500,000천원)\n없음\n□ 끝')).toEqual([])
    expect(told(saidTotals, '예산 (총 50,000천원)\n돌봄 20,000천원\n길 20,000천원\n□ 끝')).toEqual([])
  })
})

describe('counts over bullets', () => {
  const groups = (third: number): string =>
    `교육분과\n(의제 : 2개)\n ○ 가\n   - 설명\n ○ 나\n도시분과\n(의제 : 1개)\n○ 다\n복지분과\n(의제 : ${third}개)\n○ 라\n○ 마\n2-2 다음 절\n○ 바`
  test('where the others bear out that bullets are counted', () => {
    expect(told(bulletCounts, groups(2))).toEqual([])
    expect(told(bulletCounts, groups(3))).toEqual(['error count 10 3 -> 2'])
    expect(told(bulletCounts, groups(3).replace('1개', '7개'))).toEqual([])
    expect(told(bulletCounts, groups(3).replace('2-2 다음 절', '□ 다음'))).toEqual(['error count 10 3 -> 2'])
    expect(told(bulletCounts, '(회의 : 3회)')).toEqual([])
  })
})
