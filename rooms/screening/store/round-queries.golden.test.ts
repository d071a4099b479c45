import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { RoundId } from '../core/review-round.ts'
import * as queries from './round-queries.ts'

const district = DistrictId.parse('geumcheon')
const roundId = RoundId.parse('round-1')
const on = localDate('2021-03-02')

goldenSql(import.meta.url, queries, {
  insertRound: [
    district,
    {
      ...{ id: roundId, cycleId: CycleKey.parse('cycle-2021'), name: '부서 검토', gateOrder: 3, decider: '관련 부서' },
      ...{ openedOn: on, dueOn: on, closedOn: null, gateId: null },
    },
  ],
  findRound: [district, roundId],
  findRoundToFill: [district, roundId],
  findRoundToClose: [district, roundId],
  listRounds: [district],
  closeRound: [district, roundId, { on, gateId: 'gate-1' }],
  insertReminders: [district, roundId, [DepartmentId.parse('park')], Instant.parse('2021-03-02T01:00:00.000Z')],
  lastReminders: [district, roundId],
})
