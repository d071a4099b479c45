import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { type QuestionResult, type SurveyPaper, surveyResult } from './survey-result.ts'

const question: QuestionResult = {
  ...{ text: '무엇이 필요한가요?', kind: '하나 고르기', oneEach: true, written: false, answered: 20 },
  ...{ options: [], scales: [], ranks: [], mean: null, unit: '' },
}
const options = [
  { label: '길', people: 15, share: '75' },
  { label: null, people: 5, share: '25' },
]
const survey: SurveyPaper = {
  ...{ title: '놀이터 설문', lead: '의견을 묻습니다.', purpose: '만족도', access: '누구나' },
  ...{ opensOn: localDate('2021-03-01'), closesOn: localDate('2021-03-07'), answers: { all: 20, paper: 3 } },
  questions: [{ ...question, options }],
  compared: [],
}
const documentOf = (...questions: readonly QuestionResult[]) => surveyResult({ ...survey, questions })
const linesOf = (document: ReturnType<typeof surveyResult>): readonly string[] => {
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}

describe('the result of a survey', () => {
  it('says what for, of whom, how many answered, and each choice as a table and a chart', () => {
    const document = surveyResult(survey)
    const lines = linesOf(document)
    expect(lines).toContain('의견을 묻습니다.')
    expect(lines).toContain('기간 | 2021. 3. 1. ~ 3. 7.')
    expect(lines).toContain('답한 사람 | 20명 (종이 3명)')
    expect(lines).toContain('1. 무엇이 필요한가요?')
    expect(lines).toContain('길 | 15 | 75%')
    expect(lines).toContain('그 밖의 답 | 5 | 25%')
    expect(lines).toContain('※ 비율은 더해서 100이 되도록 맞춘 것이다(최대잔여법).')
    expect(document.blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
      ...{ labels: ['길', '그 밖의 답'], series: [{ values: ['15', '5'] }] },
    })
  })
  it('hides what was hidden from whoever asks, in the chart as well', () => {
    const few = { label: '길', people: null, share: null }
    const document = documentOf({ ...question, oneEach: false, options: [few] }, { ...question, answered: null })
    const lines = linesOf(document)
    expect(lines).toContain('길 | 5명 미만 | ')
    expect(lines).toContain('※ 적은 수는 누구인지 짐작할 수 있어 가렸다.')
    expect(lines).toContain('□ 5명보다 적게 답하여 밝히지 않는다.')
    expect(document.blocks.find(({ kind }) => kind === 'chart')).toMatchObject({ series: [{ values: [null] }] })
  })
  it('draws no chart of more bars than one has', () => {
    const many = Array.from({ length: 41 }, (_, at) => ({ label: `${at}`, people: 9, share: '1' }))
    expect(documentOf({ ...question, options: many }).blocks.some(({ kind }) => kind === 'chart')).toBe(false)
  })
  it('tells scales, ranks, means and written answers', () => {
    const places = [{ label: '5 (매우 만족)', people: 20, share: '100' }]
    const scale = { label: '진행', answered: 20, mean: '4.50', places }
    const ranks = [
      { label: '교육', ranks: [5, 10], points: 20 },
      { label: '안전', ranks: [10, null], points: 25 },
    ]
    const lines = linesOf(
      documentOf(
        {
          ...question,
          scales: [
            ...[scale, { ...scale, label: null, mean: null, places: null }],
            { ...scale, label: '장소', answered: null },
          ],
        },
        { ...question, ranks },
        { ...question, mean: '3.20', unit: '번' },
        { ...question, written: true },
        { ...question, answered: 0 },
      ),
    )
    expect(lines).toContain('○ 진행: 20명이 답함, 평균 4.50')
    expect(lines).toContain('5 (매우 만족) | 20 | 100%')
    expect(lines).toContain('○ 무엇이 필요한가요?: 20명이 답함, 평균 -')
    expect(lines).toContain('○ 장소: 5명보다 적게 답하여 밝히지 않는다.')
    expect(lines.indexOf('안전 | 25 | 10 | 5명 미만')).toBe(lines.indexOf('교육 | 20 | 5 | 10') - 1)
    expect(lines).toContain('○ 평균 3.20번')
    expect(lines).toContain('※ 글로 쓴 답은 싣지 않는다.')
    expect(lines).toContain('□ 아무도 답하지 않았다.')
  })
  it('stands beside the survey before, and says nothing of what is not there', () => {
    const means = { before: '3.10', after: '4.20', higherBy: '1.10' }
    const compared = [
      { ...means, text: '만족하셨나요?', label: null },
      { ...means, text: '항목별로요?', label: '진행' },
    ]
    const lines = linesOf(surveyResult({ ...survey, lead: null, answers: { all: 20, paper: 0 }, compared }))
    expect(lines).toContain('답한 사람 | 20명')
    expect(lines).toContain('만족하셨나요? | 3.10 | 4.20 | 1.10')
    expect(lines).toContain('항목별로요?: 진행 | 3.10 | 4.20 | 1.10')
  })
})
