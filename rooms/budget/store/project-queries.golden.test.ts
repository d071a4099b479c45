import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MultiYear } from '../core/multi-year.ts'
import { ShareRule } from '../core/share-rule.ts'
import * as queries from './project-queries.ts'

const district = DistrictId.parse('geumcheon')
const project = ProjectId.parse('project-8')
const table = MultiYear.parse({ years: [2021], rows: [{ source: 'city', before: 0, years: [1000], after: 0 }] })
const rule = ShareRule.parse({
  basis: 'parts',
  parts: [
    { source: 'national', part: '5' },
    { source: 'city', part: '5' },
  ],
})

goldenSql(import.meta.url, queries, {
  lineRounding: [district],
  setLineRounding: [district, 'half-up'],
  shareRulesOfProject: [district, project],
  allShareRules: [district],
  setShareRule: { none: [district, project, 2021, null], some: [district, project, 2021, rule] },
  multiYearOf: [district, project],
  holdMultiYear: [district, project],
  writeMultiYear: {
    first: [district, project, { version: 1, table }],
    later: [district, project, { version: 2, table }],
  },
})
