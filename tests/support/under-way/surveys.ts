import { closeSurvey, draftSurvey, drawCodes, openSurvey, putQuestion } from '#rooms/surveys/contract.ts'
import type { Doing, Visited } from './doing.ts'

/** A survey that is being written, one that is open to invited people, one that is open to all, one that is closed. */
export async function surveysUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const draft = async (surveyId: string, access: 'open' | 'invited' | 'residents') => {
    const days = { opensOn: day(-1), closesOn: day(20) }
    await run(draftSurvey, { surveyId, title: `${surveyId} 설문`, purpose: 'demand', access, ...days })
    const question = { surveyId, kind: 'short', required: true } as const
    await run(putQuestion, { ...question, questionId: 'q-what', text: '무엇이 필요한가요?' })
    await run(putQuestion, { ...question, questionId: 'q-why', text: '왜 필요한가요?' })
  }
  await draft('survey-in-writing', 'open')
  for (const [surveyId, access] of [
    ['survey-invited', 'invited'],
    ['survey-open', 'open'],
    ['survey-closed', 'open'],
  ] as const) {
    await draft(surveyId, access)
    await run(openSurvey, { surveyId })
  }
  await run(drawCodes, { surveyId: 'survey-invited', count: 3 })
  await run(closeSurvey, { surveyId: 'survey-closed' })
  return [
    ['secretariat', '/surveys/survey-in-writing/edit'],
    ['secretariat', '/surveys/survey-in-writing/edit?question=q-what'],
    ['secretariat', '/surveys/survey-invited/codes'],
    ['secretariat', '/surveys/survey-open/edit'],
    ['secretariat', '/surveys/survey-open/paper'],
    ['resident', '/surveys/survey-open'],
    ['visitor', '/surveys/survey-invited'],
    ['secretariat', '/surveys/survey-closed/edit'],
  ]
}
