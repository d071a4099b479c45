import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CarryOver } from '../core/carry-over.ts'
import * as queries from './carry-over-queries.ts'

const district = DistrictId.parse('geumcheon')
const carried = CarryOver.parse({
  ...{ id: 'co1', fiscalYear: 2021, projectId: 'project-8', accountName: '시설비', source: 'city' },
  ...{ carryKind: 'specified', on: '2021-12-20', amount: 1_000_000, reason: '공사', documentNo: null, cancelled: null },
})

goldenSql(import.meta.url, queries, {
  carryOversOfYear: [district, 2021],
  findCarryOver: [district, carried.id],
  insertCarryOver: [district, carried],
  cancelCarryOver: [district, carried.id, { on: localDate('2021-12-21'), reason: '집행함' }],
})
