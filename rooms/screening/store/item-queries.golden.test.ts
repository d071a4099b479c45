import { DistrictId } from '#kit/id.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './item-queries.ts'

const district = DistrictId.parse('geumcheon')
const itemId = ItemId.parse('item-1')

goldenSql(import.meta.url, queries, {
  reviewersOf: [district, [itemId]],
  underScreening: [district, [itemId]],
})
