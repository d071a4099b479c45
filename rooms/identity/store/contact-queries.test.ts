import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './contact-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')

goldenSql(import.meta.url, queries, {
  accountOfContact: [districtId, ['new', 'old']],
  provenContactOf: [districtId, accountId],
  unproveContact: [districtId, accountId],
  keepLonger: [districtId, accountId, { was: localDate('2023-03-02'), until: localDate('2025-03-02') }],
  holdContacts: [districtId, { after: null, atMost: 200 }],
  resealContact: [districtId, accountId, { contact: 's1.a.x', contactIndex: 'i' }],
})
