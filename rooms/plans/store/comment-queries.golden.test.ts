import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanId } from '../core/plan.ts'
import { SheetComment } from '../core/sheet-comment.ts'
import * as queries from './comment-queries.ts'

const district = DistrictId.parse('geumcheon')
const writtenAt = Instant.parse('2021-03-02T01:00:00.000Z')
const comment = SheetComment.parse({
  id: 'comment-1',
  projectId: 'p2021-08',
  field: 'background',
  text: '근거를 덧붙여 주세요.',
  role: 'budget-office',
  department: null,
  writtenAt,
  resolved: null,
})

goldenSql(import.meta.url, queries, {
  insertComment: { args: [district, comment], answers: [[], []] },
  findComment: [district, comment.id],
  putResolved: {
    resolved: [district, { ...comment, resolved: { at: writtenAt, role: 'secretariat' } }],
    open: [district, comment],
  },
  commentsWhere: {
    all: [district, { open: false }],
    'open ones of a project': [district, { projectId: comment.projectId, open: true }],
    'of a plan': [district, { planId: PlanId.parse('plan-2021'), open: false }],
  },
})
