import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { followedOf, indicatorOf, projectOf, stageOf } from '../core/fixture.ts'
import * as queries from './followed-queries.ts'

const district = DistrictId.parse('geumcheon')
const project = projectOf()
const stage = stageOf(1, '2021-01-01', '2021-03-31')
const { readProject: _read, ...asked } = queries

goldenSql(import.meta.url, asked, {
  putFollowed: {
    bare: [district, followedOf(), localDate('2021-01-04')],
    full: [district, followedOf({ stages: [stage], indicators: [indicatorOf({})] }), localDate('2021-01-04')],
  },
  holdProject: [district, project.projectId],
  followedProjects: {
    none: [district, [], localDate('2021-07-05')],
    some: [district, [project.projectId], localDate('2021-07-05')],
  },
  projectsOfPlan: [district, project.planId],
  projectsOfItems: { none: [district, []], some: [district, [project.itemId]] },
  allFollowed: [district],
  updateStage: [district, project.projectId, stage],
  updateIndicator: [district, project.projectId, indicatorOf({})],
})
