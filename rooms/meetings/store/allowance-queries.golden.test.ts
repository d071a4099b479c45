import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { LineId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './allowance-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingId.parse('m-1')
const day = localDate('2026-08-12')
const account = AccountId.parse('kim')
const sheet = { costLineId: LineId.parse('line-1'), madeOn: day, day }

goldenSql(import.meta.url, queries, {
  insertSheet: {
    empty: [district, id, { ...sheet, allowances: [] }],
    paid: [district, id, { ...sheet, allowances: [{ personNo: 1, won: won(70_000), ground: 'by-rule' }] }],
  },
  findSheet: [district, id],
  allowancesOf: [district, id],
  paidOnDay: [district, day],
  lockPaidDay: [district, day],
  setAllowance: [district, id, { personNo: 1, won: won(100_000), reason: '사회' }],
  paySheet: { args: [district, id, day], answers: [[], []] },
  allowancesOfAccount: [district, account],
  forgetMember: [district, account],
})
