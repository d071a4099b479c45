import { AccountId, DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { agreement, applicationOf, entryOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const account = AccountId.parse('lee')
const application = applicationOf()

goldenSql(import.meta.url, queries, {
  insertApplication: { args: [district, application], answers: [[]] },
  noteWithdrawal: [district, application],
  putSheet: [district, application.id, []],
  putPlace: [district, { id: application.id, as: 'chosen', place: 1 }],
  putReceipts: [district, application.id, []],
  findApplication: [district, application.id],
  applicationsOf: [district, [application.callId]],
  applicationsOfAccount: [district, account],
  insertEntry: { args: [district, application.id, entryOf(1, agreement)], answers: [[]] },
  journalsOf: [district, [application.id]],
  forgetApplicant: [district, account],
})
