import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanId } from '../core/plan.ts'
import * as queries from './edit-queries.ts'

const district = DistrictId.parse('geumcheon')
const [planId, projectId] = [PlanId.parse('plan-2021'), ProjectId.parse('p2021-08')]
const editedAt = Instant.parse('2021-03-02T01:00:00.000Z')
const edit = { version: 2, role: 'department-officer', department: '공원녹지과', editedAt } as const

goldenSql(import.meta.url, queries, {
  noteEdits: {
    some: [district, projectId, ['background', 'direction'], edit],
    none: [district, projectId, [], edit],
  },
  editsOfSheet: [district, projectId],
  holdSheet: [district, projectId],
  holdSheetsOfPlan: [district, planId],
  copiedFrom: [district, projectId],
  noteCopiedFrom: [district, projectId, ProjectId.parse('p2020-03')],
  projectOrder: [district, planId],
  renumberProjects: [district, planId, [projectId]],
})
