import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Facility, FacilityCount } from '../core/facility.ts'
import { Staffing } from '../core/staffing.ts'
import * as queries from './fact-queries.ts'

const district = DistrictId.parse('geumcheon')
const on = localDate('2021-09-30')
const staffing = Staffing.parse({
  unit: { kind: 'department', departmentId: 'village' },
  asOf: on,
  cells: [{ class: 'general', grade: 5, quota: 1, headcount: 1 }],
  ...{ statedQuota: 1, statedHeadcount: null },
})
const bureau = { kind: 'bureau', name: '미래비전추진단' } as const
const counted = FacilityCount.parse({ departmentId: 'village', name: '학교', asOf: on, total: 83, parts: [] })
const facility = Facility.parse({
  ...{ id: 'centre', departmentId: 'village', name: '센터', address: null, area: '684', use: null, inCharge: null },
  floors: [{ name: '2층', area: '276', use: '교육실' }],
})

goldenSql(import.meta.url, queries, {
  writeStaffing: [district, staffing],
  deleteStaffing: { args: [district, bureau, on], answers: [[]] },
  staffingOf: { 'of one unit': [district, bureau], 'of all': [district, null] },
  writeFacilityCount: { args: [district, counted], answers: [[{ last: 2 }], []] },
  deleteFacilityCount: { args: [district, counted.departmentId, '학교'], answers: [[]] },
  facilityCountsOf: { 'of one department': [district, counted.departmentId], 'of all': [district, null] },
  writeFacility: [district, facility],
  findFacility: [district, facility.id],
  deleteFacility: [district, facility.id],
  facilitiesOf: { 'of one department': [district, facility.departmentId], 'of all': [district, null] },
})
