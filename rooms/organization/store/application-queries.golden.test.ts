import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Application } from '../core/open-call.ts'
import { ScoreSheet } from '../core/score-sheet.ts'
import { SeatId } from '../core/seat.ts'
import * as queries from './application-queries.ts'

const district = DistrictId.parse('geumcheon')
const juror = AccountId.parse('juror-1')
const one = Application.parse({
  ...{ id: 'application-1', callId: 'call-1', accountId: 'person-1', place: '교육', motivation: '글' },
  ...{ appliedOn: '2023-04-02', result: null, rank: null, seatId: null },
})
const sheet = ScoreSheet.parse({ applicationId: one.id, jurorId: juror, marks: [8], recusal: null })

goldenSql(import.meta.url, queries, {
  insertApplication: [district, one],
  findApplication: [district, one.id],
  holdApplication: [district, one.id],
  applicationOf: [district, one.callId, one.accountId],
  applicationsTo: [district, one.callId],
  countApplications: [district],
  deleteApplication: [district, one.id],
  forgetApplicant: [district, one.accountId],
  setResult: [district, { applicationId: one.id, rank: 1, result: 'chosen' }, localDate('2023-04-20')],
  setAppointed: [district, one.id, SeatId.parse('seat-1')],
  keepSheet: { 'with marks': [district, sheet], aside: [district, { ...sheet, marks: null, recusal: 'withdrew' }] },
  sheetsOf: { 'of one juror': [district, one.callId, juror], 'of all': [district, one.callId, null] },
})
