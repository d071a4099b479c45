import { AccountId, DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './ways-in-queries.ts'

const districtId = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  enteredAccounts: [districtId],
  isEntered: [districtId, AccountId.parse('person-1')],
})
