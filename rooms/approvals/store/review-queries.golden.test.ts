import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ReviewId } from '../core/review.ts'
import * as queries from './review-queries.ts'

const district = DistrictId.parse('geumcheon')
const subject = { kind: 'project', id: 'project-8' } as const
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const on = localDate('2021-03-02')
const id = ReviewId.parse('review-1')

goldenSql(import.meta.url, queries, {
  insertReview: [
    district,
    {
      ...{
        id,
        subject,
        no: 1,
        version: '3.2',
        title: '안양천에서 놀자!',
        department: '공원녹지과',
        note: null,
        state: 'open',
      },
      ...{ requestedOn: on, requestedAt: at, requestedBy: 'officer', requestedRole: 'department-officer', dueOn: null },
      ...{ decidedOn: null, decidedBy: null, decidedRole: null, reason: null },
    },
  ],
  decideReview: [district, id, { state: 'confirmed', on, at, by: 'head', role: 'department-head', reason: null }],
  findReview: [district, id],
  reviewsOf: [district, subject],
  allReviews: [district],
})
