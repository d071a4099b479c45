import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { reviewOf } from '../core/fixture.ts'
import { RoundId } from '../core/review-round.ts'
import * as queries from './review-queries.ts'

const district = DistrictId.parse('geumcheon')
const roundId = RoundId.parse('round-1')
const itemId = ItemId.parse('item-1')
const [park, school] = [DepartmentId.parse('park'), DepartmentId.parse('school')]

goldenSql(import.meta.url, queries, {
  putReviews: [district, roundId, [reviewOf('1')]],
  reviewsOfRound: [district, roundId],
  findReview: [district, roundId, itemId],
  holdReviews: [district, roundId, [itemId]],
  openReviews: [district, { departmentIds: [park], most: 200 }],
  confirmedReviews: [district, { itemIds: [itemId], closed: true }],
  insertHandover: [
    district,
    roundId,
    {
      ...{ itemId, no: 1, from: park, to: school, reason: '우리 일이 아님', role: 'department-officer' },
      at: Instant.parse('2021-03-02T01:00:00.000Z'),
    },
  ],
  handoversOf: [district, roundId, itemId],
})
