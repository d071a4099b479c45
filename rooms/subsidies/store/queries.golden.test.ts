import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Subsidy } from '../core/subsidy.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const subsidy = Subsidy.parse({
  id: 'city-2021',
  granter: '서울특별시',
  name: '시민협력사업 보조금',
  amount: 900_000_000,
  fiscalYear: 2021,
  source: 'city',
  projectIds: ['project-1', 'project-2'],
  document: null,
})

goldenSql(import.meta.url, queries, {
  insertSubsidy: [district, subsidy],
  subsidyExists: [district, subsidy.id],
  holdSubsidy: [district, subsidy.id],
  findSubsidy: [district, subsidy.id],
  subsidiesOfYear: [district, 2021],
  allSubsidies: [district],
  subsidiesOfProjects: { none: [district, []], one: [district, [ProjectId.parse('project-1')]] },
})
