import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { cardOf, evaluationOf } from '../core/fixture.ts'
import * as queries from './evaluation-queries.ts'

const district = DistrictId.parse('geumcheon')
const evaluation = evaluationOf()
const decided = {
  cardId: cardOf().id,
  no: 1,
  decision: 'change' as const,
  reason: '감독관을 더함',
  nextProjectId: null,
}
const by = { meetingId: 'meeting-1' as never, resolutionId: 'r-1' as never, on: localDate('2021-12-23') }

goldenSql(import.meta.url, queries, {
  putEvaluation: [district, evaluation],
  findEvaluation: [district, evaluation.id],
  holdEvaluation: [district, evaluation.id],
  evaluationsOf: { some: [district, [cardOf().id]], none: { args: [district, []], answers: [] } },
  insertContinuation: [district, { ...decided, ...by }],
  continuationsOf: { some: [district, [cardOf().id]], none: { args: [district, []], answers: [] } },
})
