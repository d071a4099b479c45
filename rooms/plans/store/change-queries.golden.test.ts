import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanChange } from '../core/plan-change.ts'
import * as queries from './change-queries.ts'

const district = DistrictId.parse('geumcheon')
const change = PlanChange.parse({
  id: 'change-1',
  planId: 'plan-2021',
  projectId: 'p2021-08',
  kind: 'change',
  field: 'period',
  before: '2021.1.~12.',
  after: '2021.1.~10.',
  amountBefore: null,
  amountAfter: null,
  reason: '장마로 공사가 늦어졌습니다.',
  basis: '분과회의 결과',
  agreedBy: 'subcommittee',
  agreedName: '도시환경·안전분과',
  agreedOn: '2021-06-01',
  money: null,
  role: 'department-officer',
  recordedAt: '2021-06-02T01:00:00.000Z',
})

goldenSql(import.meta.url, queries, {
  insertChange: [district, change],
  hasChange: [district, change.id],
  changesWhere: {
    all: [district, {}],
    'of a plan': [district, { planId: change.planId }],
    'of a project': [district, { projectId: change.projectId }],
  },
})
