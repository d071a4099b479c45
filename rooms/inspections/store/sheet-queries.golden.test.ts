import { DistrictId } from '#kit/id.ts'
import { won } from '#kit/won.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { faultOf, groupOf } from '../core/fixture.ts'
import * as queries from './sheet-queries.ts'

const district = DistrictId.parse('geumcheon')
const { id: groupId } = groupOf()
const { visitId, foundOn: on } = faultOf()
const row = { visitId, no: 1, visitedOn: on, minutes: 120, won: won(20_000), ground: 'by-rule' as const }

goldenSql(import.meta.url, queries, {
  sheetsOf: [district, groupId],
  insertSheet: [district, groupId, { sheetNo: 1, madeOn: on, paidOn: null, rows: [row] }],
  removeSheet: [district, { groupId, sheetNo: 1 }],
  paySheet: [district, { groupId, sheetNo: 1 }, on],
})
