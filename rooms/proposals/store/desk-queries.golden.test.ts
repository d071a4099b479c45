import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './desk-queries.ts'

const district = DistrictId.parse('geumcheon')
const on = localDate('2021-03-02')
const paging = { limit: 20, offset: 0 }
const parks = DepartmentId.parse('parks')
const reviewers = [{ proposalId: ProposalId.parse('shade'), departmentId: parks }]
const desk = { departmentId: null, track: null, on, reviewers }

goldenSql(import.meta.url, queries, {
  listDesk: {
    open: [district, { ...desk, view: 'open' }, paging],
    'overdue, of a department': [district, { ...desk, view: 'overdue', departmentId: parks, track: 'policy' }, paging],
    unassigned: [district, { ...desk, view: 'unassigned' }, paging],
    'going round': [district, { ...desk, view: 'going-round' }, paging],
    'to check': [district, { ...desk, view: 'to-check' }, paging],
    'to send': [district, { ...desk, view: 'to-send' }, paging],
  },
  givenToNone: [district],
  countDesk: { args: [district, { ...desk, view: 'open' }], answers: [[{ count: 1 }]] },
})
