import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Account } from '../core/account.ts'
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

goldenSql(import.meta.url, queries, {
  holdYear: [district, 2021],
  relyOnYears: { none: [district, []], some: [district, [2021]] },
  accountsOfYears: { none: [district, []], some: [district, [2021]] },
  replaceAccounts: [district, 2021, [account]],
})
