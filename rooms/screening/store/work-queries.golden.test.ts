import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { WorkHandoverId } from '../core/hand-over-work.ts'
import { RoundId } from '../core/review-round.ts'
import * as queries from './work-queries.ts'

const district = DistrictId.parse('geumcheon')
const [roundId, itemId] = [RoundId.parse('round-1'), ItemId.parse('item-1')]
const [park, on] = [DepartmentId.parse('park'), localDate('2021-03-02')]
const [kim, lee] = [AccountId.parse('kim'), AccountId.parse('lee')]

goldenSql(import.meta.url, queries, {
  holdWorkOf: [district, park, kim],
  insertWorkHandover: [
    district,
    {
      ...{ id: WorkHandoverId.parse('handover-1'), departmentId: park, from: kim, to: lee, reason: '인사이동' },
      ...{ role: 'department-head', handedOn: on, handedAt: Instant.parse('2021-03-02T01:00:00.000Z'), reviews: 1 },
    },
    [{ roundId, itemId }],
  ],
  workHandovers: [district, [park], 50],
  handoversOfReview: [district, roundId, itemId],
  noteStandIns: [district, roundId, [{ itemId, version: 3, by: 'lee', for: 'kim', on }]],
  standInsOfReview: [district, roundId, itemId],
})
