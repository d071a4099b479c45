import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { EntryId, ImportId } from '../core/entry.ts'
import { ImportMapping } from '../core/import-mapping.ts'
import * as queries from './import-queries.ts'

const district = DistrictId.parse('geumcheon')
const importId = ImportId.parse('import-1')
const entryId = EntryId.parse('import-1-2')
const mapping = ImportMapping.parse({ kind: 'expenditure', firstRow: 1, unit: 'won', columns: { date: 0 } })
const made = { importId, fiscalYear: 2021, fileName: '지출.xlsx', on: localDate('2021-04-01'), won: won(1_000_000) }

goldenSql(import.meta.url, queries, {
  allImports: [district],
  importExists: [district, importId],
  insertImport: [district, { ...made, added: 1, changed: 0, same: 0, leftOut: 0 }],
  knownRows: [district, 2021, 'expenditure'],
  setRows: {
    none: [district, 2021, 'expenditure', []],
    some: [district, 2021, 'expenditure', [{ key: '지출-1 #1', entryId }]],
  },
  forgetRow: [district, entryId],
  allMappings: [district],
  keepMapping: [district, '월별 지출', mapping],
})
