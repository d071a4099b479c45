import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { budgetOf, workOf } from '../core/fixture.ts'
import * as queries from './budget-queries.ts'

const district = DistrictId.parse('geumcheon')
const { id, departmentId } = workOf({})

goldenSql(import.meta.url, queries, {
  writeWorkBudget: [district, id, budgetOf({})],
  writeDepartmentBudget: [district, departmentId, budgetOf({})],
  budgetsOfWorks: { none: [district, []], one: [district, [id]] },
  departmentBudgets: [district],
  daysOfBudgets: [district],
})
