import { AccountId, DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { pointsOf, schemeOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const row = pointsOf()
const { receiverOf: _, receiverColumns: __, ...asked } = queries

goldenSql(import.meta.url, asked, {
  putScheme: [district, schemeOf()],
  holdScheme: [district, 2021],
  allSchemes: [district],
  ledger: { 'of a year': [district, 2021], all: [district, null] },
  pointsOfAccount: [district, AccountId.parse('kim')],
  findPoints: [district, row.id],
  insertPoints: { args: [district, { ...row, ruleTitle: '제안 채택' }], answers: [[]] },
  decideRow: [district, row, AccountId.parse('demo-head')],
  forgetReceiver: [district, AccountId.parse('kim')],
})
