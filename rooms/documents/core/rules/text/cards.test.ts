import { expect, test } from 'vitest'
import { addMonths, lastOfMonth } from './calendar-month.ts'
import { periodOf } from './card.ts'
import { duplicateNameRule, subcommitteeRule } from './card-rules.ts'
import { foundIn, markedIn, textOf } from './fixture.ts'
import { periodRule } from './period.ts'
import { termLengthRule } from './term-length.ts'

const outside = (...lines: string[]) =>
  foundIn(periodRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])

test('what is dated after the period of its project is noted', () => {
  expect(
    outside('□ 사업개요', '- 사업기간: 2019. 9. ~ 2021. 7.', '□ 향후계획', '- `21. 7.: 준공', '- `21. 8.: 개관'),
  ).toEqual([[5, 'note', '`21. 8.']])
  expect(
    outside('사업기간 2019. 4. ∼ 11. 사업장소 독산4동', '○ 보고회(2019. 12. 20.)', '○ 탐방(2019. 4. ~ 11.)'),
  ).toEqual([[2, 'note', '2019. 12. 20.']])
  expect(outside('□ 사업개요', '- 사업기간: 2019. ~ 2022.', '- 조성: `20.1.~`23.5.')).toEqual([
    [3, 'note', '`20.1.~`23.5.'],
  ])
})

test('what is planned before the period is noted; what was done before is not', () => {
  expect(
    outside(
      '사업개요',
      '- 사업기간 : 2022. 1.',
      '추진실적',
      '- 착공 2020. 2.',
      '추진계획',
      '- 2021. 12. ~ 2022. 1. : 구성',
      '□ 예산현황',
      '- 2020. 5. 교부',
    ),
  ).toEqual([[6, 'note', '2021. 12. ~ 2022. 1.']])
})

test('contracts, open ends, laws, other chapters and cards without a period are passed over', () => {
  expect(
    outside(
      '□ 사업개요',
      '- 사업기간: 2021. 1. ~ 6.',
      '- 계약기간: 2021. 1. 1. ~ 2022. 12. 31.',
      '- 운영: 2021. 6. 1. ~ 계속',
      '- 2021. 9. 1. ~ 2021. 8. 1.',
      '- 2021. 2. 30.',
      '- 5월 3일',
      '- 1021. 9. 9.',
      '2-1 다른 장의 제목',
      '- 2022. 5. 개최',
      '□ 사업개요',
      '- 2035. 5. 개최',
    ),
  ).toEqual([])
})

test('periods of cards are ranges, years, or one month', () => {
  expect(periodOf('2021. 1. ~ 12.')).toMatchObject({ first: '2021-01-01', last: '2021-12-31' })
  expect(periodOf('2019. ~ 2022.')).toEqual({ first: '2019-01-01', last: '2022-12-31' })
  expect(periodOf('2022. 1.')).toEqual({ first: '2022-01-01', last: '2022-01-31' })
  expect(periodOf('2021년 연중')).toBeNull()
  expect(periodOf('2021. 9. 5. ~ 2021. 9. 1.')).toBeNull()
})

test('months of the calendar', () => {
  expect(addMonths('2021-01-31' as never, 1)).toBe('2021-02-28')
  expect(addMonths('2021-11-15' as never, 3)).toBe('2022-02-15')
  expect(lastOfMonth(2020, 2)).toBe('2020-02-29')
  expect(lastOfMonth(2020, 12)).toBe('2020-12-31')
})

test('terms of office whose dates are not as long are noted', () => {
  const terms = (...lines: string[]) =>
    foundIn(termLengthRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])
  expect(
    terms(
      '‧ 임 기 : 2년(한 차례 연임 가능)',
      '1) 당연직 : 그 직위에 재직하는 기간',
      '2) 위촉직 : 위촉일로부터 2년(2021. 5. 29. ~ 2023. 5. 28.)',
      '3) 구의원 위촉기간 : 2018. 7. 13. ~ 2022. 6. 30.',
      '- 운영위원회 2018. 7. 13. ~ 2022. 6. 30.',
    ),
  ).toEqual([
    [4, 'note', '2018. 7. 13. ~ 2022. 6. 30.'],
    [5, 'note', '2018. 7. 13. ~ 2022. 6. 30.'],
  ])
  expect(
    terms('임 기 : 위촉일로부터 1년(민간위원, 2020. 1. 30. ~ 2021. 1. 29.)', '다음 절 2018. 1. 1. ~ 2022. 1. 1.'),
  ).toEqual([])
  expect(terms('임기 : 2년 2020. 1. ~ 2023. 1.', '1) 2020. 1. 1. ~ 계속')).toEqual([])
})

const cardOf = (title: string, place: string, committee: string) => [
  title,
  '부 서 명 교통행정과',
  `사업기간 2019. 1. ∼ 12. 사업장소 ${place}`,
  `○ 금천구협치회의 ${committee} 회의 개최`,
]

test('two cards with one name are noted', () => {
  expect(
    markedIn(
      duplicateNameRule,
      textOf(...cardOf('1-3 하나의 이름인 사업', '', ''), ...cardOf('1-4 하나의 이름인 사업', '', '')),
    ),
  ).toEqual([])
  expect(
    foundIn(
      duplicateNameRule,
      textOf(
        ...cardOf('1-3 마음 놓고 걷는 통학로', '정심초교', '교육·문화분과'),
        ...cardOf('1-4 마음 놓고 걷는 통학로', '두산초교', '교육·문화분과'),
        ...cardOf('1-5 다른 사업의 이름', '', '분과'),
      ),
    ),
  ).toEqual([[1, 'note', '마음 놓고 걷는 통학로', null, null]])
})

test('a meeting of another committee than the card names is told', () => {
  const met = (row: string[], card = cardOf('1-3 마음 놓고 걷는 통학로', '정심초교 통학로', '교육·문화분과')) =>
    foundIn(subcommitteeRule, textOf(...card, ...row)).map(([line, , stated, computed]) => [line, stated, computed])
  expect(
    met(['68 19.08.22(목)', '복지건강분과,', '독산4동 주민', '26 주민센터', '정심초등학교 통학로 울타리 설치']),
  ).toEqual([[9, '복지건강분과', '교육문화분과']])
  expect(
    met(
      ['68 19.08.22(목)', '복지건강분과', '정심초등학교'],
      ['사업기간 2019. 1. ∼ 12. 사업장소 정심초교', '교육문화분과 회의'],
    ),
  ).toEqual([[5, '복지건강분과', '교육문화분과']])
  expect(met(['68 19.08.22(목)', '교육·', '문화분과', '정심초등학교 통학로'])).toEqual([])
  expect(met(['68 19.08.22(목)', '주민', '정심초등학교 통학로'])).toEqual([])
  expect(met(['68 19.08.22(목)', '복지건강분과', '다른 학교'])).toEqual([])
  expect(met(['68 19.08.22(목)', '복지건강분과와 교육문화분과', '정심초등학교'])).toEqual([])
  expect(met(['68 19.08.22(목)', '복지건강분과', '정심초등학교'], cardOf('1-3 통학로', '시장', '분과 융합'))).toEqual(
    [],
  )
  expect(met(['68 19.08.22(목)', '복지건강분과', '통학로'], ['사업개요', '교육문화분과 회의'])).toEqual([])
})
