import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { day, itemId } from '../core/fixture.ts'
import { CycleKey } from '../core/item.ts'
import * as queries from './name-queries.ts'

const district = DistrictId.parse('geumcheon')
const trail = itemId('anyangcheon-trail')

goldenSql(import.meta.url, queries, {
  insertAlias: [
    district,
    { itemId: trail, title: '안양천 산책로', from: day('2020-07-30'), where: '합동회의', certainty: 'stated' },
    1,
  ],
  aliasesOf: [district, [trail]],
  holdItem: [district, trail],
  itemsTitled: [district, CycleKey.parse('cycle-2021'), ['안양천산책로']],
  titlesInCycle: [district, CycleKey.parse('cycle-2021')],
  setConcealed: [district, trail, true],
})
