import { expect, it } from 'vitest'
import { budgetOf, workOf } from './fixture.ts'
import { budgetFindings, stateFindings, workFindings } from './work-findings.ts'

const about = { subject: { kind: 'work', id: 'hub-2021' }, title: '협치 플랫폼' }
const rules = (changes: Parameters<typeof budgetOf>[0]) =>
  budgetFindings(budgetOf(changes), about).map(({ rule }) => rule)

it('stated budgets, sources and rates that do not follow are told', () => {
  expect(rules({})).toEqual([])
  expect(rules({ statedRate: '41.6' })).toEqual([])
  expect(budgetFindings(budgetOf({ statedRate: '41.5' }), about)).toMatchObject([
    { rule: 'rate-rounded', severity: 'note', stated: '41.5', computed: '41.6', params: { rounding: 'truncation' } },
  ])
  expect(rules({ statedRate: '50.0' })).toEqual(['rate-unexplained'])
  expect(rules({ executed: null, statedRate: '-' })).toEqual([])
  const sources = [{ source: 'city' as const, budget: 100, executed: 90 }]
  expect(rules({ budget: 100, executed: 90, sources })).toEqual([])
  expect(rules({ budget: 99, executed: 90, sources })).toEqual(['budget-sources'])
  expect(rules({ budget: 100, executed: 91, sources })).toEqual(['executed-sources'])
  expect(rules({ budget: 100, executed: null, sources })).toEqual([])
  expect(rules({ budget: 100, executed: 101 })).toEqual(['executed-over-budget'])
  const unnamed = [{ source: 'special-grant-unspecified' as const, budget: 100, executed: 0 }]
  expect(rules({ budget: 100, executed: 0, sources: unnamed })).toEqual(['special-grant-kind'])
})

it('parts that do not add up, and works beyond their department, are told', () => {
  const figures = [
    { name: '위원', value: '25', unit: '명', parts: [{ name: '신규', value: '24' }] },
    { name: '분과', value: '5', unit: '개', parts: [] },
  ]
  expect(workFindings(workOf({ figures }))).toMatchObject([
    { rule: 'figure-parts', stated: '25', computed: '24', params: { name: '위원' } },
  ])
  const state = budgetOf({ budget: 100, executed: 0 })
  expect(stateFindings(state, [budgetOf({ budget: 60 }), budgetOf({ budget: 40 })], about)).toEqual([])
  expect(stateFindings(state, [budgetOf({ budget: 60 }), budgetOf({ budget: 41 })], about)).toMatchObject([
    { rule: 'works-over-department', stated: '100', computed: '101' },
  ])
})
