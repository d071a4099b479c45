import { DistrictId } from '#kit/id.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { FieldCheck, FieldCheckId } from '../core/field-check.ts'
import { itemId } from '../core/lists-fixture.ts'
import * as queries from './field-check-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = FieldCheckId.parse('check-1')
const seen = { mark: 'good', note: null }
const check = FieldCheck.parse({
  ...{ id, itemId: itemId('a'), checkedOn: '2020-06-16', alongWith: null, participants: { officers: 1 } },
  ...{ departmentId: DepartmentId.parse('park'), opinion: '걷기 좋다', version: 1 },
  checklist: { effect: seen, beneficiaries: seen, sizeAndCost: seen, complaints: seen },
})

goldenSql(import.meta.url, queries, {
  putFieldCheck: [district, check],
  findFieldCheck: [district, id],
  listFieldChecks: [district, { after: 0, most: 51 }],
  checksOfItems: [district, [itemId('a')]],
})
