import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './access-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]
const [from, before] = [Instant.parse('2021-03-01T00:00:00.000Z'), Instant.parse('2021-04-01T00:00:00.000Z')]
const given = { accountId: person, query: 'identity.list-accounts', on: localDate('2021-03-02') }

goldenSql(import.meta.url, queries, {
  reasonGiven: [district, given],
  keepReason: [district, { ...given, reason: 'roles' }],
  insertAccess: [
    district,
    {
      ...{ readBy: person, role: 'administrator', query: given.query, file: 'accounts', reason: 'roles' },
      ...{ about: [AccountId.parse('person-2')], unlisted: 2, at: from },
    },
  ],
  accessBetween: [district, from, before],
  oftenRead: [district, { from, before, times: 10 }],
  accessTo: [district, person],
})
