import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './holder-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const on = localDate('2026-03-02')

goldenSql(import.meta.url, queries, {
  holdersOf: {
    anywhere: [districtId, { role: 'secretariat', unit: null, on }],
    inAUnit: [districtId, { role: 'department-head', unit: { kind: 'department', id: 'welfare' }, on }],
  },
  standingAmong: [districtId, [AccountId.parse('spring')]],
})
