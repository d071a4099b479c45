import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { usualWorksRule } from '../core/works-rule.ts'
import * as queries from './setting-queries.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  putTemplate: [district, { id: 'lights', name: '보안등', points: ['켜지는가'] }],
  allTemplates: [district],
  putWorksRule: [district, usualWorksRule],
  worksRuleOf: [district],
})
