import { expect, it } from 'vitest'
import { aSheet, planOf2021 } from './fixture.ts'
import { Snapshot } from './plan-version.ts'
import { snapshotFindings } from './snapshot-findings.ts'

const line = {
  ...{ id: 'l1', projectId: 'project-1', fiscalYear: 2021, accountName: '시설비', group: null, label: '공사' },
  ...{ formulaText: '100,0000원', source: 'city' },
  factors: [{ asWritten: '100,0000원', value: { n: 1_000_000, d: 1 }, unit: '원', label: '' }],
}
const snapshot = (stated: number) =>
  Snapshot.parse({
    plan: planOf2021,
    sections: [],
    sheets: [aSheet(1, 'stream', { headerBudget: 1_000_000 }), aSheet(2, 'school', { headerBudget: null })],
    lines: [{ ...line, stated }],
  })
const told = (stated: number) => snapshotFindings(snapshot(stated)).map(({ rule, subject }) => `${rule} ${subject.id}`)

it('a frozen version is judged by the sheets and lines it holds, each finding told of its project', () => {
  expect(told(1_000_000)).toContain('malformed-number project-1')
  expect(told(1_000_000)).toContain('duplicate-name project-2')
  expect(told(1_000_000)).not.toContain('header-budget project-1')
  expect(told(900_000)).toContain('header-budget project-1')
  expect(snapshotFindings(snapshot(1)).every(({ subject }) => subject.kind === 'project')).toBe(true)
})
