import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { groupOf, inspectorOf } from '../core/fixture.ts'
import * as queries from './group-queries.ts'

const district = DistrictId.parse('geumcheon')
const account = AccountId.parse('somebody')
const group = groupOf()
const [projectId = null] = group.projectIds
const [day, range] = [localDate('2021-02-01'), { limit: 30, offset: 30 }]

goldenSql(import.meta.url, queries, {
  putGroup: [district, group],
  findGroup: [district, group.id],
  holdGroup: [district, group.id],
  allGroups: [district],
  groupsOf: [district, group.projectIds],
  countGroups: {
    all: { args: [district, null], answers: [[{ count: 1 }]] },
    ofProject: { args: [district, projectId], answers: [[{ count: 1 }]] },
  },
  pageOfGroups: {
    all: [district, { projectId: null, day }, range],
    ofProject: [district, { projectId, day }, range],
  },
  groupsCalledFrom: [district, day, 20],
  nextNo: { args: [district, group.id], answers: [[{ last_no: 1 }]] },
  putInspector: [district, group.id, inspectorOf()],
  removeInspector: [district, { groupId: group.id, no: 1 }],
  inspectorsOf: [district, [group.id]],
  placesOfAccount: [district, account],
  forgetInspector: [district, account],
})
