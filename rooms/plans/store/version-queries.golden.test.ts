import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanVersion } from '../core/plan-version.ts'
import * as queries from './version-queries.ts'

const district = DistrictId.parse('geumcheon')
const version = PlanVersion.parse({
  id: 'council-2020',
  planId: 'plan-2021',
  name: '협치회의 의결본',
  kind: 'council',
  frozenOn: '2020-08-05',
  frozenAt: '2020-08-05T09:00:00.000Z',
  role: 'secretariat',
  projects: 18,
  total: 1_000_000_000,
  masked: 0,
  hash: '0'.repeat(64),
})

goldenSql(import.meta.url, queries, {
  insertVersion: [district, version, '{}'],
  versionsOfPlan: [district, version.planId],
  findVersion: [district, version.id],
})
