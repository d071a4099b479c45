import { expect, test } from 'vitest'
import { questions } from './fixture.ts'
import { Survey } from './survey.ts'
import { surveyOpening } from './survey-opening.ts'

const survey = (other: Partial<Survey>) =>
  Survey.parse({
    ...{ id: 'survey-1', title: '놀이터 만족도', lead: null, purpose: 'satisfaction', access: 'open', about: null },
    ...{ comparesWith: null, opensOn: '2021-03-01', closesOn: '2021-03-07', state: 'open', questions },
    ...other,
  })

test('everyone is asked once a survey is open, unless it is for those who hold a code', () => {
  expect(surveyOpening(survey({}))).toEqual({
    ...{ kind: 'survey', id: 'survey-1', title: '놀이터 만족도', path: '/surveys/survey-1', way: 'answer' },
    ...{ opensOn: '2021-03-01', closesOn: '2021-03-07' },
  })
  expect(surveyOpening(survey({ access: 'residents' }))).not.toBeNull()
  expect(surveyOpening(survey({ access: 'invited' }))).toBeNull()
  expect(surveyOpening(survey({ state: 'draft' }))).toBeNull()
})
