import { expect, it } from 'vitest'
import { viewBudget } from '#rooms/budget/core/budget-view.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { aSheet } from './fixture.ts'
import { planTable } from './plan-tables.ts'
import { ProjectSheet } from './project-sheet.ts'

const sheets = [
  ProjectSheet.parse(aSheet(1, 'i1', { category: '제도' })),
  ProjectSheet.parse(aSheet(2, 'i2', { subcommittees: [] })),
  ProjectSheet.parse(aSheet(3, 'i3', { category: '제도', subcommittees: ['가', '나'] })),
]
const line = (no: number, project: number, stated: number, source: string) =>
  CostLine.parse({
    ...{ id: `line-${no}`, projectId: `project-${project}`, fiscalYear: 2021, accountName: '시설비', group: null },
    ...{ label: '내역', formulaText: '1', factors: [], stated, source },
  })
const lines = viewBudget([line(1, 1, 10, 'city'), line(2, 3, 5, 'district'), line(3, 3, 7, 'city')], []).byProject

it('adds up groups to the whole plan, whatever they are', () => {
  const table = planTable(sheets, lines, 'agenda')
  expect(table.groups.map(({ name, projects, lines, total }) => [name, projects, lines, total])).toEqual([
    ['제도', 2, 3, 22],
    ['부문별 협치 사업', 1, 0, 0],
  ])
  expect(table.projects.map(({ group, no, total }) => [group, no, total])).toEqual([
    ['제도', 1, 10],
    ['제도', 3, 12],
    ['부문별 협치 사업', 2, 0],
  ])
  expect(table.bySource).toEqual([
    { source: 'city', amount: 17 },
    { source: 'district', amount: 5 },
  ])
  for (const by of ['agenda', 'department', 'subcommittee'] as const) {
    const { total, groups } = planTable(sheets, lines, by)
    expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total)
  }
  expect(planTable(sheets, lines, 'subcommittee').groups.map(({ name }) => name)).toEqual([
    '도시환경·안전분과',
    '',
    '가, 나',
  ])
  expect(planTable(sheets, lines, 'department').groups).toHaveLength(1)
})
