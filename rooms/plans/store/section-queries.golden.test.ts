import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PlanSection } from '../core/plan-section.ts'
import * as queries from './section-queries.ts'

const district = DistrictId.parse('geumcheon')
const section = PlanSection.parse({
  id: 'background',
  planId: 'plan-2021',
  kind: 'background',
  heading: '배경',
  body: '',
})

goldenSql(import.meta.url, queries, {
  sectionsOfPlan: [district, section.planId],
  putSection: [district, { section, version: 1 }, 1],
  reorderSections: [district, section.planId, [section.id]],
  deleteSection: [district, section.planId, section.id],
})
