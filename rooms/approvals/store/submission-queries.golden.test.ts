import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PublicationId } from '../core/publication.ts'
import { SubmissionId } from '../core/submission.ts'
import * as queries from './submission-queries.ts'

const district = DistrictId.parse('geumcheon')
const subject = { kind: 'plan-version', id: 'final-2021' } as const
const on = localDate('2021-03-02')
const id = SubmissionId.parse('submission-1')
const publicationId = PublicationId.parse('publication-1')
const shared = { subject, version: 'abc', title: '2021 계획 최종본', on }
const outcome = 'agreed' as const

goldenSql(import.meta.url, queries, {
  insertSubmission: [
    district,
    { id, ...shared, to: 'governance-council', documentNumber: null, note: null, answer: null },
  ],
  keepAnswer: [
    district,
    id,
    { outcome, on, documentNumber: null, note: null, resolutionId: ResolutionId.parse('r-2020-08-05') },
  ],
  findSubmission: [district, id],
  submissionsOf: [district, subject],
  insertPublication: [district, { id: publicationId, ...shared, passed: 1, withdrawnOn: null, withdrawnReason: null }],
  withdrawPublication: [district, publicationId, { on, reason: '수를 고침' }],
  findPublication: [district, publicationId],
  publications: { all: [district, null], one: [district, subject] },
})
