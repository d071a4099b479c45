import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { workOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const work = workOf({})
const everything = { departmentId: null, year: null, kind: null }

goldenSql(import.meta.url, queries, {
  insertWork: {
    plain: { args: [district, work], answers: [[]] },
    'with a cost': { args: [district, workOf({ cost: { years: [2022], rows: [] } })], answers: [[]] },
  },
  updateWork: [district, work],
  findWork: [district, work.id],
  holdWork: [district, work.id],
  deleteWork: [district, work.id],
  worksOf: {
    all: [district, everything],
    some: [district, { departmentId: work.departmentId, year: 2022, kind: 'new' }],
  },
  yearsOfWorks: [district],
})
