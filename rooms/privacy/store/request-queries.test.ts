import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PrivacyRequestId } from '../core/request.ts'
import * as queries from './request-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]
const id = PrivacyRequestId.parse('request-1')
const day = localDate('2021-03-02')

goldenSql(import.meta.url, queries, {
  answerDays: [district],
  setAnswerDays: [district, 7],
  insertRequest: [
    district,
    { requestId: id, accountId: person, kind: 'see', wish: '보여 주세요', askedOn: day, dueOn: day },
  ],
  holdRequest: [district, id],
  requestsOf: [district, person],
  allRequests: [district],
  closeRequest: [district, id, { outcome: 'granted', answer: '보냈습니다', by: person, on: day }],
  emptyRequests: [district, person, day],
})
