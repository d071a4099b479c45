import { describe, expect, it } from 'vitest'
import { aSheet, planOf2021 } from './fixture.ts'
import { frozenPlan, frozenProject } from './frozen-project.ts'
import { Snapshot } from './plan-version.ts'

const line = (id: string, more: object) => ({
  ...{ id, projectId: 'project-8', fiscalYear: 2021, accountName: '시설비', group: null, label: '공사' },
  ...{ formulaText: '1,000원', factors: [], stated: 1000, source: 'city' },
  ...more,
})
const factor = { asWritten: '900원', value: { n: 900, d: 1 }, unit: '원', label: null }
const snapshot = Snapshot.parse({
  ...{ plan: planOf2021, sections: [] },
  sheets: [aSheet(8, 'i8'), aSheet(9, 'i9')],
  lines: [line('l1', { factors: [factor] }), line('l2', { source: 'district', stated: 50 })],
})

describe('a frozen version', () => {
  it('adds up to its projects, one without lines included', () => {
    const bySource = [
      { source: 'city', amount: 1000 },
      { source: 'district', amount: 50 },
    ]
    expect(frozenPlan(snapshot)).toMatchObject({
      size: { projects: 2, costLines: 2, total: 1050, bySource },
      projects: [
        { sheet: { no: 8 }, total: 1050, bySource },
        { sheet: { no: 9 }, total: 0, bySource: [] },
      ],
    })
  })

  it('holds each project with its lines, beside what their formulas give', () => {
    expect(frozenProject(snapshot, 'project-8')).toMatchObject({
      sheet: { no: 8 },
      budget: {
        lines: [
          { stated: 1000, computed: 900 },
          { stated: 50, computed: null },
        ],
        total: 1050,
      },
    })
    expect(frozenProject(snapshot, 'project-9')).toMatchObject({ budget: { lines: [], total: 0 } })
    expect(frozenProject(snapshot, 'project-1')).toBeNull()
  })
})
