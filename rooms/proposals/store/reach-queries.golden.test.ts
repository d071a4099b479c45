import { DistrictId } from '#kit/id.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './reach-queries.ts'

const district = DistrictId.parse('geumcheon')
const itemId = ItemId.parse('river')

goldenSql(import.meta.url, queries, {
  putReach: [district, { itemId, districts: ['관악구'], share: { kind: 'ratio', part: 1, whole: 3 } }],
  endReach: [district, itemId],
  reachesOf: [district, [itemId]],
})
