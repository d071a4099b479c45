import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as holidays from './holidays.ts'

const district = DistrictId.parse('geumcheon')
const on = localDate('2026-10-02')

goldenSql(import.meta.url, holidays, {
  insertHoliday: {
    args: [district, { on, name: '임시공휴일', kind: 'temporary' }],
    answers: [[]],
  },
  deleteHoliday: { args: [district, on], answers: [[]] },
  addedHolidays: [district],
})
