import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { itemId } from '../core/fixture.ts'
import { CycleKey } from '../core/item.ts'
import * as queries from './move-queries.ts'

const district = DistrictId.parse('geumcheon')
const trail = itemId('anyangcheon-trail')
const [from, to] = [CycleKey.parse('proposals-2020'), CycleKey.parse('cycle-2021')]

goldenSql(import.meta.url, queries, {
  kinOf: [district, [trail]],
  gatesSeeing: [district, [trail]],
  putMoves: [district, [{ itemId: trail, from, to }], localDate('2020-03-02')],
  movesOf: [district, [trail]],
})
