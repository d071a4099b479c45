import { expect, test } from 'vitest'
import { ambiguousCountRule } from './ambiguous-count.ts'
import { brokenMarkRule } from './broken-mark.ts'
import { cutWordRule } from './cut-word.ts'
import { dateFormatRule } from './date-format.ts'
import { draftMarkerRule } from './draft-marker.ts'
import { foundIn, markedIn, textOf } from './fixture.ts'
import { hasFinal, oneLetterApart } from './jamo.ts'
import { repeatedWordRule } from './repeated-word.ts'
import { similarWordRule } from './similar-word.ts'
import { spellingRule } from './spelling.ts'
import { unitRule } from './unit.ts'

test('broken and mixed dates are noted', () => {
  const dates = (...lines: string[]) => foundIn(dateFormatRule, textOf(...lines))
  expect(dates('위촉기간 : 2018 7. 13. ~ 2022. 6. 30.')).toEqual([
    [1, 'note', '2018 7. 13.', '2018. 7. 13.', '2018. 7. 13.'],
  ])
  expect(dates('2018 13. 5.', '2018 7. 40.', '1500 7. 1. 3.')).toEqual([])
  expect(dates('`20. 4.: 수립', '`21. 2. ~ `22. 3.')).toEqual([[1, 'note', '`', '’', '’']])
  expect(dates('2021. 6. 14.', '2021. 6. 15.', '2021.6.16')).toEqual([[3, 'note', '2021.6.16', null, null]])
  expect(dates('2021. 6. 14.', '2021-06-15', '2021/6/16')).toEqual([[1, 'note', '2021. 6. 14.', null, null]])
  expect(dates('2021. 6. 14.', '2021. 6. 15.')).toEqual([])
})

test('notes of the author left in the text are told', () => {
  const drafts = (...lines: string[]) =>
    foundIn(draftMarkerRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])
  expect(
    drafts(
      '(수정필요)',
      '금액 [수치 확인 필요]',
      '※ 수정 필요',
      'TODO: 표',
      'XXX천원',
      '얼마??',
      '미정(?)',
      '2022. ○. ○. 개최',
      '20○○년',
      '#REF!',
      'Lorem ipsum',
      '<작성 중>',
      '(확인 바람)',
    ),
  ).toEqual([
    [1, 'warning', '(수정필요)'],
    [2, 'warning', '[수치 확인 필요]'],
    [3, 'warning', '※ 수정 필요'],
    [4, 'warning', 'TODO'],
    [5, 'warning', 'XXX'],
    [6, 'warning', '??'],
    [7, 'warning', '(?)'],
    [8, 'warning', '2022. ○. ○.'],
    [9, 'warning', '20○○년'],
    [10, 'error', '#REF!'],
    [11, 'warning', 'Lorem ipsum'],
    [12, 'warning', '<작성 중>'],
    [13, 'warning', '(확인 바람)'],
  ])
  expect(drafts('○○○천원', '모집인원 00명')).toEqual([
    [1, 'note', '○○○'],
    [2, 'note', '00'],
  ])
})

test('hidden names, bullets, plans and questions are no drafts', () => {
  expect(
    foundIn(
      draftMarkerRule,
      textOf(
        '김○○ 위원',
        '○○초등학교',
        '○ 명 칭',
        '○ 개소 : 2019. 12.',
        '(추진 중)',
        '(안)',
        '(가칭)',
        '왜 협치인가?',
        '현장 확인이 필요한 사업',
        '1,000천원',
        '10:00명',
        '(보완 필요)',
        '수정하여 배포',
        'XL',
      ),
    ),
  ).toEqual([])
})

test('words written twice are noted', () => {
  const twice = (...lines: string[]) =>
    foundIn(repeatedWordRule, textOf(...lines)).map(([line, , stated, , fix]) => [line, stated, fix])
  expect(twice('예산예산 208,000천원', '예산 요구', '예산 편성', '예산')).toEqual([[1, '예산예산', '예산']])
  expect(twice('추진을 추진을 위한', '교육 및 및 홍보')).toEqual([
    [1, '추진을 추진을', '추진을'],
    [2, '및 및', '및'],
  ])
  expect(twice('15명이 주1회 25가구에 주1회 지원')).toEqual([[1, '주1회', null]])
  expect(
    twice(
      '나풀나풀 온라인 투표',
      '차근차근 하나하나 살핀다',
      '하나 하나 하나',
      '예산예산',
      '확대회의 확대회의',
      '포상금 포상금 협업부서',
      '주1회 교육, 주1회 상담',
      '주1회 운영',
      '주1회 주2회 운영',
      '월1회 월1회 월1회',
      `주1회 ${'멀리 '.repeat(12)}주1회`,
      '회의',
    ),
  ).toEqual([])
})

test('a word one letter from another is a slip', () => {
  const slips = (...lines: string[]) =>
    foundIn(similarWordRule, textOf(...lines)).map(([line, , stated, computed, fix]) => [line, stated, computed, fix])
  expect(slips('실시간 일림판 설치', '실시간 알림판 설치', '알림판 설치')).toEqual([[1, '일림판', '알림판', '알림판']])
  expect(slips('주민참예예산제 돌아보기', '주민참여예산제', '주민참여예산제 학교')).toEqual([
    [1, '주민참예예산제', '주민참여예산제', null],
  ])
  expect(slips('생채체험숲 조성', '생태체험숲 조성', '생태계', '생태 교육', '생태 놀이')).toEqual([
    [1, '생채체험숲', '생태체험숲', '생태체험숲'],
  ])
  expect(slips('생채체험숲', '갑', '생태체험숲에', '생태체험숲', '생태 놀이', '을', '생태 숲', '생태 물')).toEqual([
    [1, '생채체험숲', '생태체험숲', null],
  ])
  expect(slips('실시간 일림판 설치', '실시간 알림판 설치', '실시간 일립판 설치', '알림판')).toMatchObject([
    [1, '일림판', '알림판', '알림판'],
    [3, '일립판', '일림판', '일림판'],
  ])
  expect(
    slips(
      '가 주민참예예산제',
      '나 주민참여예산제',
      '다 주민참여예산제',
      '라 주민참에예산제',
      '마 주민참에예산제',
      '바 주민참에예산제',
    ),
  ).toMatchObject([[1, '주민참예예산제', '주민참에예산제', null]])
  expect(slips('워드 코로나 시대 지역사회', '위드 코로나 시대 지역사회')).toEqual([[2, '위드', '워드', null]])
  expect(slips('방문안전지키이 38명', '방문안전지킴이 38명', '숲지킴이 모집')).toEqual([
    [1, '방문안전지키이', '방문안전지킴이', '방문안전지킴이'],
  ])
})

test('words that are both right, endings and other words are no slips', () => {
  expect(
    foundIn(
      similarWordRule,
      textOf(
        '사업실행계획 수립',
        '사업시행계획 수립',
        '운영 시간 안내',
        '운영 기간 안내',
        '공론장은 열고',
        '공론장을 열고',
        '독산동 주민센터',
        '두산동 주민센터',
        '가나다라마',
        '바사아자차',
        `${'긴'.repeat(21)} 글`,
        '수달',
        '수탈',
      ),
    ),
  ).toEqual([])
  const alike = '가거고구그기나너노누느니다'.split('').map((sign) => `${sign}바바바바`)
  expect(foundIn(similarWordRule, textOf(...alike))).toEqual([])
  expect(foundIn(similarWordRule, textOf('구청장실방 안내', '구청잔실방 소개'))).toEqual([])
})

test('a word cut short is told by how it goes on everywhere else', () => {
  const cut = (...lines: string[]) =>
    foundIn(cutWordRule, textOf(...lines)).map(([line, , stated, computed]) => [line, stated, computed])
  const right = ['주민감독관 운영', '주민감독관을', '주민감독관과', '주민감독관 모임', '주민감독관']
  expect(cut('주민감독과 현장', ...right)).toEqual([[1, '주민감독과', '주민감독관']])
  expect(cut('주민감독과 현장', '주민감독', ...right)).toEqual([])
  expect(cut('주민감독과 현장', ...right.slice(2))).toEqual([])
  expect(cut('주민감독하 현장', ...right)).toEqual([])
  expect(cut('주민감독과 현장', '주민감독이', ...right)).toEqual([])
  expect(cut('여의도 타운매니먼트', '여의도 타운매니지먼트', '타운매니지먼트')).toEqual([
    [1, '타운매니먼트', '타운매니지먼트'],
  ])
  expect(cut('다른곳 타운매니먼트', '여의도 타운매니지먼트', '타운매니지먼트')).toEqual([])
  expect(cut('타운매니먼트 타운매니먼트', '타운매니지먼트', '타운매니지먼트')).toEqual([])
})

test('broken marks are told, and right ones passed over', () => {
  const broken = (...lines: string[]) =>
    foundIn(brokenMarkRule, textOf(...lines)).map(([line, , stated, computed, fix]) => [line, stated, computed, fix])
  expect(broken('접수(區⇒市] : 2020')).toEqual([[1, '(區⇒市]', '(區⇒市)', ')']])
  expect(broken('접수(區⇒市] 2020)')).toEqual([])
  expect(broken('현수막, 리플릿,, 홍보')).toEqual([[1, ',,', ',', ',']])
  expect(broken('운전자 에게 효과')).toEqual([[1, ' 에게', '에게', '에게']])
  expect(broken('주민공론장를 통한', '주민와 함께')).toEqual([
    [1, '주민공론장를', '주민공론장을', '을'],
    [2, '주민와', '주민과', '과'],
  ])
  expect(broken('공모실시 →', '→ 사업 추진')).toEqual([[2, '→', null, '']])
  expect(
    broken(
      '1) 하나 [2) 둘]',
      '(가) 나)',
      '(여는 줄',
      '닫는 줄] 그리고)',
      '(하나 [둘) 셋]',
      '「이름」 『책』 【알림】',
      '들를 곳을 찾아와',
      '→ 처음',
      '공모 ⇒',
      '→ 다른 화살표',
      '1,,,2',
      '버스를 타고 나무와',
    ),
  ).toEqual([])
})

test('common misspellings are told once with their count', () => {
  expect(foundIn(spellingRule, textOf('컨텐츠 구성', '컨텐츠', '워크샵', '콘텐츠'))).toEqual([
    [1, 'note', '컨텐츠', '콘텐츠', '콘텐츠'],
    [3, 'note', '워크샵', '워크숍', '워크숍'],
  ])
  expect(spellingRule.check(textOf('컨텐츠 컨텐츠'))[0]?.params['count']).toBe(2)
})

test('units are told once for each spelling', () => {
  expect(
    foundIn(unitRule, textOf('25,893kwh/년', '12.07tco2 감축', '2,314 m^2', '324 m^2', '규모(m^2)', '10 kg', '5kW')),
  ).toEqual([
    [1, 'note', 'kwh', 'kWh', 'kWh'],
    [2, 'note', 'tco2', 'tCO2', 'tCO2'],
    [3, 'note', 'm^2', '㎡', '㎡'],
  ])
})

test('percentage points called per cent are told by the table below', () => {
  const rows = ['서울시 117.2% 127.3% 138.3% 151.9%', '금천구 141% 157% 173% 192.5%']
  const points = (...lines: string[]) =>
    foundIn(unitRule, textOf(...lines)).map(([line, , stated, computed]) => [line, stated, computed])
  expect(points('노령화지수 상승률이 15~20%가량', ...rows)).toEqual([[1, '15~20%', '15~20%p']])
  expect(points('노령화지수 상승률이 15~20%p가량', ...rows)).toEqual([])
  expect(points('노령화지수 상승률이 8~10%가량', ...rows)).toEqual([])
  expect(points('지수가 15~20%가량', '', '', ...rows)).toEqual([])
  expect(points('상승률이 15~20%가량', '합계 0% 20% 40%')).toEqual([])
})

test('counts for two halves of a year are asked about', () => {
  expect(
    foundIn(
      ambiguousCountRule,
      textOf(
        '일정 : 상‧하반기 2회(기본)',
        '상·하반기 각 1회',
        '각 상·하반기 1회',
        '상 ‧ 하반기 1회',
        '상·하반기 1회씩',
      ),
    ),
  ).toEqual([
    [1, 'note', '상‧하반기 2회', null, null],
    [4, 'note', '상 ‧ 하반기 1회', null, null],
  ])
  expect(markedIn(ambiguousCountRule, textOf('일정 : 상‧하반기 2회(기본)'))).toEqual(['상‧하반기 2회'])
})

test('letters are compared, not syllables', () => {
  expect([oneLetterApart('지킴이', '지키이'), oneLetterApart('가', '가'), oneLetterApart('관', '과')]).toEqual([
    true,
    true,
    true,
  ])
  expect([oneLetterApart('가', '강물'), oneLetterApart('학교', '병원'), oneLetterApart('기관', '기과들')]).toEqual([
    false,
    false,
    false,
  ])
  expect([hasFinal('관'), hasFinal('과')]).toEqual([true, false])
})
