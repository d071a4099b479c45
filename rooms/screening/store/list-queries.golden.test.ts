import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { itemId, listed, listOf } from '../core/lists-fixture.ts'
import * as queries from './list-queries.ts'

const district = DistrictId.parse('geumcheon')
const list = listOf()

goldenSql(import.meta.url, queries, {
  insertList: [district, list],
  findList: [district, list.id],
  findListToScore: [district, list.id],
  findListToDecide: [district, list.id],
  lists: [district, { closed: true, after: 0, most: 51 }],
  closeList: [district, list.id, { on: localDate('2021-03-02'), gateId: 'gate-1' }],
  putItems: [district, list.id, [listed('a')]],
  changeItems: [district, list.id, [listed('a')]],
  itemsOfList: [district, list.id],
  listingsOfItems: [district, [itemId('a')]],
})
