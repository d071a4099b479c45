import { AccountId, DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { qid } from '../core/fixture.ts'
import { SurveyId } from '../core/survey.ts'
import * as queries from './answer-queries.ts'

const district = DistrictId.parse('geumcheon')
const survey = SurveyId.parse('playground')
const account = AccountId.parse('resident-1')
const answers = [{ questionId: qid('q-dong'), part: 1, value: null, text: null }]

goldenSql(import.meta.url, queries, {
  takeOnce: [district, survey, account],
  hasTaken: [district, survey, account],
  forgetTaker: [district, account],
  useCode: [district, survey, 'ABCDEFGHJK'],
  insertCodes: [district, survey, ['ABCDEFGHJK', '23456789AB']],
  codesOf: [district, survey],
  insertResponse: {
    answered: [district, survey, { responseId: 'r-1', paperNo: null, answers }],
    blank: [district, survey, { responseId: 'r-2', paperNo: 7, answers: [] }],
  },
  countResponses: { one: [district, [survey]], none: [district, []] },
  countedOf: { some: [district, survey, [qid('q-dong')]], none: [district, survey, []] },
  answeredOf: [district, survey],
  listWords: [district, { surveyId: survey, questionId: qid('q-word') }, { from: 0, size: 50 }],
  allAnswers: [district, survey],
})
