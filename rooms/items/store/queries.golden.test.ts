import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { anItem, itemId } from '../core/fixture.ts'
import { GateId } from '../core/gate.ts'
import { CycleKey } from '../core/item.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const cycle = CycleKey.parse('cycle-2021')
const trail = itemId('anyangcheon-trail')
const none = { cycle: null, kind: null, gate: null, q: '' }

goldenSql(import.meta.url, queries, {
  insertItem: {
    submitted: [district, anItem('anyangcheon-trail'), { kind: 'submitted' }],
    merged: [district, anItem('anyangcheon-trail'), { kind: 'merged', from: [itemId('a1'), itemId('b1')] }],
  },
  findItem: [district, trail],
  itemsById: [district, [trail]],
  itemsOfCycle: [district, cycle],
  cyclesOfItems: [district],
  originsOf: [district, [trail]],
  itemsNamed: { 'in all cycles': [district, '안양천', null], 'in one cycle': [district, '안양천', cycle] },
  listItems: {
    all: [district, none, { limit: 30, offset: 0 }],
    filtered: [
      district,
      { cycle, kind: 'proposal', gate: GateId.parse('gate-c1'), q: '안양천' },
      { limit: 30, offset: 30 },
    ],
  },
  countItems: [district, none],
})
