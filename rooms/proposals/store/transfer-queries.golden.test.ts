import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './transfer-queries.ts'

const district = DistrictId.parse('geumcheon')
const cycleId = CycleKey.parse('cycle-2020')
const file = { importId: 'transfers-2020', cycleId }
const parts = { requested: won(500_000), place: null, verdict: 'suitable' as const, reason: null }

goldenSql(import.meta.url, queries, {
  addImport: [
    district,
    { ...file, fileName: '이관.xlsx', count: 106, won: won(500_000), importedOn: localDate('2020-05-04') },
  ],
  addTransfers: [district, file, [{ number: '1', itemId: ItemId.parse('transfers-2020-1'), ...parts }]],
  transferNumbers: [district, cycleId],
  listImports: [district, 50],
  findImport: [district, 'transfers-2020'],
  transfersOf: [district, 'transfers-2020'],
  heapsOf: [district, ['transfers-2020']],
  rememberedHeadings: [district],
  rememberHeadings: [district, { title: '제안사업명' }],
})
