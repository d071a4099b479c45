import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { aGate, arrived, decided, itemId } from '../core/fixture.ts'
import { GateId } from '../core/gate.ts'
import { CycleKey } from '../core/item.ts'
import * as queries from './gate-queries.ts'

const district = DistrictId.parse('geumcheon')
const cycle = CycleKey.parse('cycle-2021')
const gateId = GateId.parse('gate-1')
const outcomes = [decided('a1', 'merged', null, { into: [itemId('b1')] }), decided('b1', 'passed', 1000)]

goldenSql(import.meta.url, queries, {
  lockCycle: [district, cycle],
  findGate: [district, gateId],
  cyclesOfGates: [district],
  gatesOfCycle: [district, cycle],
  insertGate: [
    district,
    { gate: aGate(1), openReason: null, arrivals: [arrived('a1', 1000), arrived('b1', null)], outcomes },
  ],
  insertExplanation: [
    district,
    { gateId, no: 1 },
    { reason: '다른 사업과 겹침', basis: '합동회의 결과', on: localDate('2020-08-05') },
  ],
})
