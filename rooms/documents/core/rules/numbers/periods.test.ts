import { describe, expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { sumsInGrid } from '../tables/sums-in-tables.ts'
import { countingBases } from './counting-basis.ts'
import { flowGrids } from './flow-rows.ts'
import { overlapCounts } from './overlap-count.ts'
import { doubledHalves, targetsOutsidePeriod } from './period-targets.ts'
import { saidTwice } from './said-twice.ts'
import { swappedSources } from './source-swap.ts'
import { targetsAndActuals } from './target-actual.ts'

const told = (check: typeof overlapCounts, text: string): readonly string[] =>
  check(linesOfText('글.txt', text)).map(({ rule, severity, place, stated, computed, params }) =>
    `${severity} ${rule} ${place.kind === 'line' ? place.line : ''} ${stated} -> ${computed} ${params['way'] ?? ''}`.trim(),
  )

const card = `○ 기 간 : 2018. 7월 ~ 2022. 6월
단위사업 구분 ‘18
(하반기)

‘19 ‘20 ‘21
‘22

(상반기)
‘22

(하반기)

연석회의 지속 6회 12회    12회 12회 6회 6회
복지서비스 800건 1648건 1804건 1960건 1055건 1055건
사례관리 231건 538건 561건 590건 310건 310건`

describe('tables by years', () => {
  test('a half year that has the target of a whole one', () => {
    expect(told(doubledHalves, card)).toEqual([])
    expect(told(doubledHalves, card.replace('6회 6회', '12회 12회'))).toEqual(['note columns 13 12회 -> null'])
    expect(told(doubledHalves, card.replace('6회 6회', '12회 12회').replace('310건 310건', '590건 590건'))).toEqual([])
    expect(told(doubledHalves, card.replace('6회 6회', '1회 1회').replace('590건 310건', '0건 310건'))).toEqual([])
    expect(told(doubledHalves, card.replaceAll(/‘22\s+\((.)반기\)/g, '‘2$1'))).toEqual([])
    expect(told(doubledHalves, card.replace('‘22\n\n(상반기)', '‘22'))).toEqual([])
  })

  test('targets and money outside of the period', () => {
    expect(told(targetsOutsidePeriod, card)).toEqual(['note period-target 13 6회 -> null'])
    expect(
      told(targetsOutsidePeriod, card.replace('2018. 7월', '2018. 9월').replace('2022. 6월', '2022. 12월')),
    ).toEqual([])
    expect(
      told(targetsOutsidePeriod, card.replace('2018. 7월', '2020. 1월').replace('2022. 6월', '2022. 12월')),
    ).toHaveLength(2)
    expect(told(targetsOutsidePeriod, card.replace('기 간', '때'))).toEqual([])
    const empty = card
      .replace('6회 6회', '6회 -')
      .replace('1055건 1055건', '1055건 0건')
      .replace('310건 310건', '310건 -')
    expect(told(targetsOutsidePeriod, empty)).toEqual([])
    expect(told(doubledHalves, empty)).toEqual([])
  })

  const money = (last: string): string =>
    `연차별 투자수요 (단위: 백만원)\n단위사업 구분 계 ‘18 ‘19 ‘20\n‘21 ‘22 ‘23\n시비 2,149 101 71 460 776 668 ${last.split('/')[0]}\n구비 731 73 0 69 85 83 ${last.split('/')[1]}`
  test('sources that changed places in one year', () => {
    expect(told(swappedSources, money('421/73'))).toEqual([])
    expect(told(swappedSources, money('73/421'))).toEqual(['note swap 4 73 -> 421 sources'])
    expect(told(swappedSources, money('200/421'))).toEqual([])
    expect(told(swappedSources, money('-/421'))).toEqual([])
    expect(told(swappedSources, `${money('73/421')}\n국비 5 1`)).toEqual(['note swap 4 73 -> 421 sources'])
    expect(told(swappedSources, `${money('73/421').replace('구비', '인원')}`)).toEqual([])
  })

  test('a year against its quarters', () => {
    const actual = `${card.replace('6회 6회', '6회 6회')}\n추진실적\n’20\n하반기\n’21\n1분기 2분기 3분기 4분기\n연석회의 지속 3회 1회 - - -\n복지서비스 3,369 1,381 1,627 1,994 1,942\n사례관리 219 96 189 88 205\n없던일 1 2 3 4 5`
    expect(told(targetsAndActuals, actual)).toEqual([
      'note target-actual 21 1 -> 12 missed',
      'note target-actual 22 6,944 -> 1,960 beyond',
    ])
    expect(told(targetsAndActuals, actual.replace('’21\n1분기', '’31\n1분기'))).toEqual([])
    expect(told(targetsAndActuals, actual.replace('’21\n1분기', '올해\n1분기'))).toEqual([])
    expect(told(targetsAndActuals, actual.replace('1분기 2분기 3분기 4분기', ''))).toEqual([])
    expect(told(targetsAndActuals, actual.replace('12회 12회 6회', '12회 - 6회'))).toEqual([
      'note target-actual 22 6,944 -> 1,960 beyond',
    ])
    expect(told(targetsAndActuals, '표가 없는 글')).toEqual([])
  })

  test('rows of amounts are tables that add up', () => {
    const grids = (text: string) =>
      flowGrids(linesOfText('글.txt', text))
        .flatMap(sumsInGrid)
        .map(({ stated, computed }) => `${stated} -> ${computed}`)
    const table =
      '단위사업 구분 계 ‘18 ‘19 ‘20\n계 60 30 20 10\n국비 30 15 10 5\n시비 20 10 7 3\n구비\n10 5 3 2\n기타 0 - - -'
    expect(grids(table)).toEqual([])
    expect(grids(table.replace('시비 20 10 7 3', '시비 20 10 8 3'))).toEqual(['8 -> 7'])
    const last =
      '과목 시 보조금 구 사업비 총 사업비\n인건비\n85천원 56천원 141천원\n운영비 100천원 천원 100천원\n총사업비\n185천원 56천원 241천원'
    expect(grids(last)).toEqual([])
    expect(grids(last.replace('100천원 천원 100천원', '100천원 천원 110천원'))).toEqual(['110천원 -> 100'])
    expect(grids('100 200\n')).toEqual([])
    expect(grids('계\n가 - 1\n나 1 2\t3')).toEqual([])
    expect(grids(`가 1 2 3\n${'글\n'.repeat(8)}나 1 2 3\n다 1 2`)).toEqual([])
  })
})

describe('people counted twice', () => {
  test('an overlap as a third group', () => {
    expect(
      told(overlapCounts, '총 인원 협치회의 위원 주민참여\n예산위원회 위원 중복위원 비고\n19명 8명 10명 1명'),
    ).toEqual(['note overlap-count 3 19명 -> 17명'])
    expect(told(overlapCounts, '참석 19명(협치회의 8명, 주민참여 10명, 중복 1명)')).toEqual([
      'note overlap-count 1 19명 -> 17명',
    ])
    expect(told(overlapCounts, '참석 17명(협치회의 8명, 주민참여 10명, 중복 1명)')).toEqual([])
    expect(told(overlapCounts, '참석 18명(협치회의 8명, 주민참여 10명, 중복 0명)')).toEqual([])
    expect(told(overlapCounts, '참석 19명(협치회의 1명, 주민참여 10명, 중복 8명)')).toEqual([])
    expect(told(overlapCounts, '중복 없음\n19명 8명')).toEqual([])
    expect(told(overlapCounts, '중복위원\n19명 8명 10명 1명')).toEqual([])
  })

  const courses = `- 총 4회 협치교육 운영, 134명 참석
3-1 주민 교육
○ 교육 참여 인원 : 총22명
교육 일정
1강
‘180 14명
2강
’180 15명
협치에서 민과 관의 역할 : 13명
3강
’180 13명
3-2 직원 교육
○ 교육 참여 인원 : 총 85명
1강
’120 18명
2강
’120 10명
3강 57명
3-3 워크숍
참석자 : 총 27명`
  test('heads and attendances', () => {
    expect(told(countingBases, courses)).toEqual([
      'note counting-basis 3 22명 -> 42명 once',
      'note counting-basis 1 134명 -> 154명 mixed',
    ])
    expect(told(countingBases, courses.replace('총22명', '총42명'))).toEqual([])
    expect(told(countingBases, courses.replace('134명', '135명'))).toEqual(['note counting-basis 3 22명 -> 42명 once'])
    expect(told(countingBases, courses.replace('134명 참석', '참석'))).toEqual([
      'note counting-basis 3 22명 -> 42명 once',
    ])
    expect(told(countingBases, '참석인원 : 3건')).toEqual([])
  })
})

describe('what is said twice', () => {
  test.each([
    [
      '- 2022년 활동 지원사업 : 42건 / 444,700천원\n- ※ 활동지원 사업 : 42건(444,704천원)',
      ['note said-twice 2 42건 / 444,704천원 -> 42건 / 444,700천원'],
    ],
    [
      '- 시민참여예산 사업 : 27건 / 200,000천원\n- 동단위 시민참여예산 사업 : 26건(182,500천원)',
      ['warning said-twice 2 26건 / 182,500천원 -> 27건 / 200,000천원'],
    ],
    [
      '총 93회 공론장 운영, 1,567명 참석\n협업회의 등 총 92회, 1,567명 참여',
      ['warning said-twice 2 92회 / 1,567명 -> 93회 / 1,567명'],
    ],
    [
      '총 93회 공론장 운영, 1,567명 참석\n협업회의 등 총 93회, 1,577명 참여',
      ['warning said-twice 2 93회 / 1,577명 -> 93회 / 1,567명'.replace('warning', 'note')],
    ],
    ['총 93회 공론장 운영, 1,567명 참석\n협업회의 등 총 26회, 392명 참여', []],
    ['총 9회 운영, 15명 참석\n총 9회, 16명 참여', []],
    ['총 9회 운영, 15명 참석\n총 8회, 15명 참여', []],
    ['총 9회 운영\n총 9회, 15개 사업', []],
    ['시민참여예산 사업 : 27건 / 200,000천원\n총 28회, 200,001명 참여', []],
    ['총 27회, 200명 참여\n시민참여예산 사업 : 28건 / 200,000천원', []],
    ['시민참여예산 사업 : 27건 / 200,000천원\n주민자치 활동 : 27건 / 300,000천원', []],
    ['시민참여예산 사업 : 27건 / 20회', []],
    ['시민참여예산 사업 : 27건 / 없음', []],
  ])('%#', (text, expected) => {
    expect(told(saidTwice, text)).toEqual(expected)
  })
})
