import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './bank-account-queries.ts'

const district = DistrictId.parse('geumcheon')
const meetingId = MeetingId.parse('m-1')

goldenSql(import.meta.url, queries, {
  keepBankAccount: [district, meetingId, { personNo: 1, sealed: 's1.key.sealed' }],
  holdBankAccounts: {
    first: [district, { after: null, atMost: 200 }],
    next: [district, { after: { meetingId, personNo: 3 }, atMost: 200 }],
  },
  sealedAccounts: [district, meetingId],
})
