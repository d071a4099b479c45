import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './due-queries.ts'

const district = DistrictId.parse('geumcheon')
const before = Instant.parse('2021-03-01T15:00:00.000Z')
const sessions = {
  ...{ table: 'session', file: 'sign-in', since: 'ends_at', days: 0, whole: true },
  columns: ['account_id', 'token_hash'],
}
const requests = {
  ...{ table: 'privacy_request', file: 'requests', since: 'decided_on', days: 1095, whole: false },
  columns: ['wish', 'answer'],
}

goldenSql(import.meta.url, queries, {
  countOver: { rows: [district, sessions, before], columns: [district, requests, before] },
  destroyOver: { rows: [district, sessions, before], columns: [district, requests, before] },
})
