import { expect, test } from 'vitest'
import { found, linesFound, sheetText } from './fixture.ts'
import { periodStageRule, planTimingRule, stageMissingRule, untypedStagesRule } from './stage-rules.ts'

const process = [
  '1단계(계획) 2단계(공유) 3단계(실행)',
  '계획공론장 주민공론장 공사',
  '- 계획',
  '- 공유',
  '- 공사 완료(앱 개발)',
  '2021년 1분기 2021년 2분기 2021년 3분기',
  '4단계(평가 및 협업) 5단계(환류)',
  '- 평가',
  '- 환류',
  '2021년 4분기 2021년 4분기~지속',
]

test('a sheet with every kind of stage in its order and its period is passed over', () => {
  for (const rule of [stageMissingRule, untypedStagesRule, periodStageRule, planTimingRule]) {
    expect(found(rule, sheetText({ process }))).toEqual([])
  }
})

test('the kinds that are missing are told, the four that belong to every project as warnings', () => {
  const without = [...process.slice(0, 6), '4단계(평가) 5단계(공유)', '2021년 4분기 2021년 4분기']
  expect(stageMissingRule.check({ name: '', format: 'text', tables: [], pieces: [] })).toEqual([])
  expect(found(stageMissingRule, sheetText({ process: without })).map(([, severity]) => severity)).toEqual([
    'note',
    'warning',
  ])
  expect(linesFound(stageMissingRule, sheetText({ process: without }))).toEqual([
    '4단계(평가) 5단계(공유)',
    '2021년 4분기 2021년 4분기',
  ])
  expect(linesFound(stageMissingRule, sheetText({ process: ['1단계(계획)', '2021년 1분기'] }))[0]).toBe('1단계(계획)')
  expect(
    found(stageMissingRule, sheetText({ title: '제목 없음', process: ['1단계(계획)', '2021년 1분기'] })),
  ).toHaveLength(5)
  expect(found(stageMissingRule, sheetText({ process: ['1단계(준비)', '2021년 1분기'] }))).toEqual([])
})

test('a process without kinds is noted at its months, or at its heading', () => {
  expect(
    linesFound(untypedStagesRule, sheetText({ process: ['합동회의 워크숍', '2021.03 2021.04 2021.05 2021.10'] })),
  ).toEqual(['2021.03 2021.04 2021.05 2021.10'])
  expect(linesFound(untypedStagesRule, sheetText({ process: ['구분 월별 1 2 3'] }))).toEqual(['추진 프로세스'])
  expect(found(untypedStagesRule, ['사업추진시기 2021.1.~12. 예산 53,000천원'])).toEqual([])
})

test('a stage outside the period of its project is told', () => {
  const head = '사업추진시기 2021.1~7월 예산 35,000천원'
  expect(found(periodStageRule, sheetText({ head, process: ['1단계(계획)', '2021년 8월~'] }))).toEqual([
    [8, 'warning', '2021년 8월~', null],
  ])
  expect(found(periodStageRule, sheetText({ head, process: ['1단계(계획)', '2020년 4분기'] }))).toHaveLength(1)
  expect(found(periodStageRule, sheetText({ head, process: ['1단계(계획)', '2021년 7월~'] }))).toEqual([])
  expect(found(periodStageRule, sheetText({ head, process: ['1단계(계획) 2단계(공유)', '2021년 8월'] }))).toEqual([])
  expect(found(periodStageRule, sheetText({ head, process: ['1단계(계획)', '2021년 5분기'] }))).toEqual([])
  expect(
    found(
      periodStageRule,
      sheetText({ head: '사업추진시기 2021. 연중 예산 1천원', process: ['1단계(계획)', '2021년 8월'] }),
    ),
  ).toEqual([])
  expect(
    found(
      periodStageRule,
      sheetText({ head: '사업추진시기 2021.3.~ 예산 1천원', process: ['1단계(계획)', '2021년 8월'] }),
    ),
  ).toEqual([])
})

test('a stage that begins before the one above it is noted', () => {
  expect(
    found(planTimingRule, sheetText({ process: ['1단계(계획) 2단계(공유)', '2021년 3분기 2021년 1분기'] })),
  ).toEqual([[8, 'note', '2021년 1분기', null]])
})

test('a thing finished at two times is told', () => {
  expect(found(planTimingRule, sheetText({ process, monitoring: ['∙ 개발평가 : 4월 개발 완료 테스트'] }))).toEqual([
    [21, 'warning', '4월 개발 완료', '2021년 3분기'],
  ])
  expect(
    found(
      planTimingRule,
      sheetText({
        process,
        monitoring: ['∙ 9월 개발 완료', '∙ 1월 ~ 4월 설명회 완료', '∙ 4월 간판 완료', '∙ 설문조사'],
      }),
    ),
  ).toEqual([])
  expect(
    found(planTimingRule, sheetText({ process: ['1단계(실행)', '- 앱 개발 완료'], monitoring: ['4월 개발 완료'] })),
  ).toEqual([])
})
