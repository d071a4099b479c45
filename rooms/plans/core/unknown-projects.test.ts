import { expect, it } from 'vitest'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Subsidy } from '#rooms/subsidies/core/subsidy.ts'
import { unknownProjects } from './unknown-projects.ts'

const line = (id: string, projectId: string) =>
  CostLine.parse({
    id,
    projectId,
    fiscalYear: 2021,
    accountName: '시설비',
    group: null,
    label: '시설비',
    formulaText: '500원',
    factors: [],
    stated: 500,
    source: 'city',
  })
const subsidy = Subsidy.parse({
  id: 'city-2021',
  granter: '서울특별시',
  name: '시 보조금',
  amount: 1000,
  fiscalYear: 2021,
  source: 'city',
  projectIds: ['project-1', 'project-9'],
  document: null,
})

it('finds the money of projects that have no sheet, and nothing else', () => {
  const known = new Set([ProjectId.parse('project-1')])
  expect(
    unknownProjects(known, [line('l1', 'project-1'), line('l2', 'project-8'), line('l3', 'project-8')], [subsidy]),
  ).toEqual([
    {
      rule: 'lines-without-sheet',
      severity: 'warning',
      subject: { kind: 'project', id: 'project-8' },
      computed: '1000',
      params: { projectId: 'project-8' },
    },
    {
      rule: 'subsidy-without-sheet',
      severity: 'warning',
      subject: { kind: 'subsidy', id: 'city-2021' },
      params: { projectId: 'project-9', name: '시 보조금' },
    },
  ])
})
