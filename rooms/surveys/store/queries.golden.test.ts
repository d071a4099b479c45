import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { questions } from '../core/fixture.ts'
import { Survey } from '../core/survey.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const survey = Survey.parse({
  ...{ id: 'playground', title: '놀이터 만족도', lead: '세 가지만 여쭙니다.', purpose: 'satisfaction', access: 'open' },
  ...{ about: { kind: 'project', id: 'project-7' }, comparesWith: null, opensOn: '2021-03-01', closesOn: '2021-03-07' },
  ...{ state: 'open', questions: questions.slice(0, 1) },
})
const seen = { states: ['open', 'closed', 'published'] as const, q: null }

goldenSql(import.meta.url, queries, {
  insertSurvey: [district, survey],
  updateSurvey: [district, survey],
  findSurvey: [district, survey.id],
  holdSurvey: [district, survey.id],
  holdToAnswer: [district, survey.id],
  listSurveys: {
    all: [district, seen, { from: 30, size: 30 }],
    found: [district, { ...seen, q: '놀이_터' }, { from: 0, size: 30 }],
  },
  countSurveys: [district, seen],
  surveysOpenFrom: [district, localDate('2021-03-02'), 20],
})
