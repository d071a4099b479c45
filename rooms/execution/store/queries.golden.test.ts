import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Entry } from '../core/entry.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const entry = Entry.parse({
  ...{ id: 'e1', fiscalYear: 2021, kind: 'expenditure', on: '2021-03-02', projectId: 'project-8' },
  ...{ accountName: '시설비', source: 'city', lineId: null, amount: 1_000_000, evidenceKind: 'tax-invoice' },
  ...{ documentNo: null, payeeKind: 'company', department: null, note: null },
  ...{ commitmentId: null, reverses: null, importId: null },
})

goldenSql(import.meta.url, queries, {
  holdYear: [district, 2021],
  openYears: [district],
  entriesOfYear: [district, 2021],
  entriesOfProject: [district, entry.projectId, 2021],
  entriesOfProjects: { none: [district, []], some: [district, [entry.projectId]] },
  findEntry: [district, entry.id],
  insertEntries: { none: [district, []], some: [district, [entry]] },
})
