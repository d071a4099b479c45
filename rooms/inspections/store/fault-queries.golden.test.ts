import { AccountId, DistrictId } from '#kit/id.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { faultOf } from '../core/fixture.ts'
import * as queries from './fault-queries.ts'

const district = DistrictId.parse('geumcheon')
const fault = faultOf()
const [range, departmentId, accountId] = [
  { limit: 30, offset: 30 },
  DepartmentId.parse('roads'),
  AccountId.parse('lee'),
]
const step = {
  ...{ no: 1, what: 'reply' as const, on: fault.foundOn, role: 'department-officer' as const, said: '고쳤습니다.' },
  ...{ departmentId: null, dueOn: null },
}

goldenSql(import.meta.url, queries, {
  insertFault: [district, fault],
  findFault: [district, fault],
  holdFault: [district, fault],
  faultsOfVisit: [district, fault.visitId],
  faultsOf: { all: [district, null], ofProjects: [district, [fault.projectId]] },
  countFaults: {
    args: [district, { waitsFor: { office: false, departments: null, accountId: null } }],
    answers: [[{ count: 1 }]],
  },
  pageOfFaults: {
    all: [district, {}, range],
    filtered: [district, { states: ['closed'], projectId: fault.projectId, departmentId }, range],
    overdue: [district, { overdueOn: fault.foundOn }, range],
    waiting: [district, { waitsFor: { office: true, departments: [departmentId], accountId } }, range],
  },
  updateFault: [district, fault],
  stepsOf: [district, fault],
  insertStep: [district, fault, step],
})
