import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Movement } from '../core/movement.ts'
import * as queries from './movement-queries.ts'

const district = DistrictId.parse('geumcheon')
const cell = { projectId: 'project-8', accountName: '시설비', source: 'city' }
const movement = Movement.parse({
  ...{ id: 'm1', fiscalYear: 2021, kind: 'transfer', on: '2021-03-02', amount: 1_000_000, carryKind: null },
  ...{ from: cell, to: { ...cell, accountName: '행사운영비' }, fromDepartment: null, toDepartment: null },
  ...{ reason: '행사', basis: null, documentNo: null, cancelled: null },
})

goldenSql(import.meta.url, queries, {
  movementsOfYear: [district, 2021],
  findMovement: [district, movement.id],
  insertMovement: [district, movement],
  cancelMovement: [district, movement.id, { on: localDate('2021-03-03'), reason: '잘못 적음' }],
  openYears: [district],
})
