import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Account } from '../core/account.ts'
import { Subsidy } from '../core/subsidy.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const account = Account.parse({
  fiscalYear: 2021,
  compilationItem: '일반운영비',
  name: '사무관리비',
  code: '201-01',
  nature: 'current',
  aliases: [],
})
const subsidy = Subsidy.parse({
  id: 'city-2021',
  granter: '서울특별시',
  name: '시 보조금',
  amount: 900_000_000,
  fiscalYear: 2021,
  source: 'city',
  projectIds: ['project-1'],
  document: null,
})
const found = [{ subsidy_id: 'city-2021' }]

goldenSql(import.meta.url, queries, {
  holdYear: [district, 2021],
  relyOnYears: { none: [district, []], some: [district, [2021]] },
  accountsOfYears: { none: [district, []], some: [district, [2021]] },
  replaceAccounts: [district, 2021, [account]],
  insertSubsidy: [district, subsidy],
  subsidyExists: [district, subsidy.id],
  subsidiesOfYear: { args: [district, 2021], answers: [found] },
  allSubsidies: { args: [district], answers: [found] },
  subsidiesOfProject: { args: [district, ProjectId.parse('project-1')], answers: [found] },
})
