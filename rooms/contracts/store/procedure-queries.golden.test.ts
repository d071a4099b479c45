import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { stepOf } from '../core/procedure-fixture.ts'
import * as queries from './procedure-queries.ts'

const district = DistrictId.parse('geumcheon')
const projectId = ProjectId.parse('p2021-09')
const step = stepOf('design', '2021-05-04', '2021-08-31')

goldenSql(import.meta.url, queries, {
  insertProcedure: { args: [district, projectId, localDate('2021-03-02')], answers: [[]] },
  holdProcedure: [district, projectId],
  proceduresOf: { ofProjects: [district, [projectId]], all: [district, null] },
  putStep: [district, projectId, step],
  deleteStep: [district, projectId, step.id],
})
