import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { reportOf, visitOf } from '../core/fixture.ts'
import * as queries from './visit-queries.ts'

const district = DistrictId.parse('geumcheon')
const visit = visitOf()
const { groupId, projectId } = visit.assignment

goldenSql(import.meta.url, queries, {
  insertAssignment: { args: [district, visit.assignment], answers: [[]] },
  insertVisit: [district, visit],
  assignmentsOf: [district, groupId],
  findVisit: [district, visit.id],
  holdVisit: [district, visit.id],
  visitsOf: {
    all: [district, {}],
    ofGroup: [district, { groupId }],
    ofProjects: [district, { projectIds: [projectId] }],
    due: [district, { dueUntil: visit.dueOn }],
  },
  lastVisitOf: [district, { groupId, no: 1 }],
  updateVisit: {
    due: [district, visit],
    reported: [district, { ...visit, state: 'reported', report: reportOf() }],
  },
})
