import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProjectSheet } from '../core/project-sheet.ts'
import * as queries from './sheet-queries.ts'

const district = DistrictId.parse('geumcheon')
const sheet = ProjectSheet.parse({
  id: 'project-8',
  planId: 'plan-2021',
  no: 8,
  title: '안양천에서 놀자!',
  itemId: 'anyangcheon',
  summary: null,
  category: '부문별 협치 사업',
  departments: [{ name: '공원녹지과', departmentId: null, duty: 'lead', label: '주무' }],
  subcommittees: [],
  civilActors: [],
  periodText: '2021.1.~12.',
  period: { from: '2021-01-01', to: '2021-12-31', precision: 'month' },
  headerBudget: null,
  indicators: [
    {
      no: 1,
      phase: 'process',
      goal: '워킹그룹 운영회의',
      name: '운영횟수',
      target: { text: '2회 이상', comparator: 'gte', value: { n: 2, d: 1 }, unit: '회', per: null },
      evidence: null,
      note: null,
    },
  ],
  stages: [{ no: 1, types: ['plan'], title: '현장조사', periodText: '2021년 1분기' }],
  scheduleText: null,
})
const found = [{ project_id: sheet.id }]

goldenSql(import.meta.url, queries, {
  putSheet: { first: [district, { sheet, version: 1 }], later: [district, { sheet, version: 2 }] },
  replaceParts: {
    all: [district, sheet],
    'departments only': [district, { ...sheet, indicators: [], stages: [] }],
  },
  findSheet: { args: [district, sheet.id], answers: [found] },
  sheetsOfPlan: { args: [district, sheet.planId], answers: [found] },
  sheetsOfItems: { some: { args: [district, [sheet.itemId]], answers: [found] }, none: [district, []] },
})
