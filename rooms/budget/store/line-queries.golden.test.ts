import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CostLine } from '../core/cost-line.ts'
import * as queries from './line-queries.ts'

const district = DistrictId.parse('geumcheon')
const [first, second] = [ProjectId.parse('project-1'), ProjectId.parse('project-2')]
const line = CostLine.parse({
  id: 'line-8-1',
  projectId: 'project-8',
  fiscalYear: 2021,
  accountName: '사무관리비',
  group: null,
  label: '공론장 자료제작',
  formulaText: '100,000원',
  factors: [],
  stated: 100_000,
  source: 'city',
})

goldenSql(import.meta.url, queries, {
  linesVersion: [district, line.projectId],
  holdLinesVersion: [district, line.projectId],
  setLinesVersion: { first: [district, line.projectId, 1], later: [district, line.projectId, 2] },
  linesWithIds: { none: [district, []], some: [district, [line.id]] },
  removeLines: { none: [district, []], some: [district, [line.id]] },
  writeLines: { none: [district, []], some: [district, [{ line, no: 1 }]] },
  linesOfProject: [district, line.projectId],
  linesOfYear: [district, 2021],
  linesOfProjects: {
    none: [district, 2021, []],
    some: [district, 2021, [first, second]],
  },
  allLines: [district],
})
