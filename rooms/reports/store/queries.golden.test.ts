import { DistrictId } from '#kit/id.ts'
import { type Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { type IssuedReport, IssueId } from '../core/issued-report.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const id = IssueId.parse('issue-1')
const issued: IssuedReport = {
  ...{ id, report: 'innovation-plan', of: 'plan-2021', title: '계획', version: 1, issuedOn: localDate('2020-09-23') },
  ...{ recordedAt: '2020-09-23T00:00:00.000Z' as Instant, documentNumber: null, disclosure: 'public', reason: null },
  hash: '0'.repeat(64),
}
const page = { from: 0, size: 20 }

goldenSql(import.meta.url, queries, {
  insertIssued: [district, issued, '{}'],
  findIssued: [district, id],
  versionsOf: [district, 'innovation-plan', 'plan-2021'],
  listIssued: {
    all: [district, { report: null, of: null, q: '', all: true }, page],
    some: [district, { report: 'innovation-plan', of: 'plan-2021', q: '100%', all: false }, page],
  },
  countIssued: [district, { report: null, of: null, q: '계획', all: false }],
})
