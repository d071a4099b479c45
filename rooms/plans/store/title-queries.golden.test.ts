import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanId } from '../core/plan.ts'
import * as queries from './title-queries.ts'

goldenSql(import.meta.url, queries, {
  titlesOfPlan: [DistrictId.parse('geumcheon'), PlanId.parse('plan-2021')],
})
