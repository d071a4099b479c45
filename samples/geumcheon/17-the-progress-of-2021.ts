import {
  followPlan,
  measureBySurvey,
  measureIndicator,
  recordStage,
  reportQuarter,
} from '#rooms/performance/contract.ts'
import {
  closeSurvey,
  draftSurvey,
  enterPaper,
  openSurvey,
  publishResult,
  putQuestion,
} from '#rooms/surveys/contract.ts'
import type { Chapter, Tell } from '../teller.ts'
import { planId, projectId } from './project-sheets.ts'

const made = '시연용 값입니다.'
const officer = (on: string) => ({ as: 'department-officer', on }) as const
const office = (on: string) => ({ as: 'secretariat', on }) as const

/** The stages of projects 8 and 9, with the days on which each really ran: made up, within a few days of the plan. */
const ran: readonly (readonly [stageNo: number, from: string, to: string])[] = [
  [1, '2021-01-11', '2021-02-10'],
  [2, '2021-02-15', '2021-02-15'],
  [3, '2021-03-08', '2021-03-26'],
  [4, '2021-04-12', '2021-09-24'],
  [5, '2021-08-02', '2021-09-10'],
  [6, '2021-09-27', '2021-09-30'],
]

const [trail, alley] = [projectId(8), projectId(9)]

async function stagesRan(tell: Tell, project: string): Promise<void> {
  for (const [stageNo, from, to] of ran) {
    const done = { state: 'done', share: 100, from, to, evidence: made } as const
    await tell(recordStage, { projectId: project, stageNo, ...done }, officer(to))
  }
  const on = '2021-10-05'
  const goesOn = { state: 'under-way', share: 50, from: on, evidence: made } as const
  await tell(recordStage, { projectId: project, stageNo: 7, ...goesOn }, officer(on))
}

/** What was measured of project 9: the saving is the plan's own reckoning (25,893 kWh of 41,610 a year), the rest is made up. */
const measured = [
  { no: 1, period: '2021-Q1', value: '2', how: `회의록. ${made}` },
  { no: 1, period: '2021-Q3', value: '1', how: `회의록. ${made}` },
  { no: 2, period: '2021-Q1', value: '1', how: `보고서. ${made}` },
  { no: 3, period: '2021-Q3', value: '1', how: `보고서. ${made}` },
  { no: 4, period: '2021-Q3', value: '100', how: `결과보고: 보안등 75개를 LED로 바꿈. ${made}` },
  {
    ...{ no: 5, period: '2021-Q4', value: '62.2' },
    how: `계획의 산출을 결과로 적은 것: 한 해 25,893kWh 절감(62.2%). ${made}`,
  },
] as const

const lastDays: Readonly<Record<string, string>> = { '1': '03-31', '3': '09-30', '4': '12-24' }
const dayIn = (period: string): string => `2021-${lastDays[period.slice(6)]}`

const surveyId = 'demo-alley-2021'
const questionId = 'demo-alley-satisfied'
const places = [5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2] as const

/** A survey on paper among neighbours, so that satisfaction is measured by what people said. */
async function neighboursSay(tell: Tell): Promise<void> {
  const title = '골목길 보행 만족도 조사 (시연용)'
  const days = { opensOn: '2021-10-12', closesOn: '2021-10-29' }
  const about = { kind: 'project', id: alley }
  const drafted = { surveyId, title, purpose: 'satisfaction', access: 'open', about, ...days } as const
  await tell(draftSurvey, drafted, office('2021-10-01'))
  const text = '밤에 걷기가 얼마나 편해졌나요?'
  const asked = { surveyId, questionId, kind: 'scale', text, required: true, lines: '' } as const
  await tell(putQuestion, { ...asked, least: 1, most: 5 }, office('2021-10-01'))
  await tell(openSurvey, { surveyId }, office('2021-10-12'))
  for (const [at, place] of places.entries()) {
    const paper = { surveyId, paperNo: at + 1, answers: { [questionId]: String(place) } }
    await tell(enterPaper, paper, office('2021-10-20'))
  }
  await tell(closeSurvey, { surveyId }, office('2021-11-01'))
  await tell(publishResult, { surveyId }, office('2021-11-02'))
}

/**
 * How projects 8 and 9 were carried out in 2021, quarter by quarter. The published papers tell the plan alone: every day and
 * number here is made up for the demonstration, and says so beside it.
 */
export const theProgressOf2021: Chapter = {
  title: '17. The progress of 2021',
  happens: async (tell) => {
    await tell(followPlan, { planId }, office('2021-01-04'))
    for (const project of [trail, alley]) await stagesRan(tell, project)
    for (const [at, { no, period, value, how }] of measured.entries()) {
      const measurementId = `demo-2021-09-${at + 1}`
      const of = { measurementId, projectId: alley, indicatorNo: no, period, value, how, department: '도로과' }
      await tell(measureIndicator, { ...of, measuredOn: dayIn(period) }, officer(dayIn(period)))
    }
    const trailMeasured = { measurementId: 'demo-2021-08-1', projectId: trail, indicatorNo: 4, period: '2021-Q3' }
    const built = { value: '100', measuredOn: '2021-09-30', department: '공원녹지과', how: `결과보고. ${made}` }
    await tell(measureIndicator, { ...trailMeasured, ...built }, officer('2021-09-30'))
    await neighboursSay(tell)
    const taken = { surveyId, questionId, take: 'share', part: 4 } as const
    const bySurvey = { measurementId: 'demo-2021-09-survey', projectId: alley, indicatorNo: 6, period: '2021-Q4' }
    await tell(measureBySurvey, { ...bySurvey, ...taken }, officer('2021-11-03'))
    for (const [quarter, said, on] of [
      ['2021-Q1', '현장조사를 하고 공론장을 열었습니다.', '2021-04-05'],
      ['2021-Q2', '설계를 마치고 공사를 시작했습니다.', '2021-07-05'],
      ['2021-Q3', '보안등 75개를 바꾸고 주민과 함께 둘러보았습니다.', '2021-10-05'],
      ['2021-Q4', '만족도를 조사하고 결과를 나누었습니다.', '2021-12-24'],
    ] as const) {
      const done = [{ item: '한 일', said: `${said} ${made}` }]
      await tell(reportQuarter, { projectId: alley, quarter, done }, officer(on))
    }
  },
}
