import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { EnrolmentId } from '../core/enrolment.ts'
import * as queries from './enrolment-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const by = AccountId.parse('person-2')
const enrolmentId = EnrolmentId.parse('enrolment-1')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const opened = {
  ...{ enrolmentId, accountId, kind: 'recovery' as const, reason: '휴대전화를 잃음', openedBy: by, openedAt: now },
  ...{ approvedBy: null, endsAt: now },
} as const

goldenSql(import.meta.url, queries, {
  insertEnrolment: [districtId, opened, null],
  holdEnrolment: [districtId, enrolmentId],
  holdEnrolmentByToken: [districtId, 'h'],
  findEnrolmentByToken: [districtId, 'h'],
  openEnrolments: [districtId, now],
  approveEnrolment: [districtId, { enrolmentId, by, tokenHash: 'h', endsAt: now }],
  endOneEnrolment: [districtId, enrolmentId, now],
  endEnrolments: [districtId, accountId, now],
})
