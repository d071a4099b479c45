import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  declareAccounts,
  declareShareRule,
  listLinesOf,
  seeBudgetOf,
  seeLinesSince,
  seeProjectLines,
  seeYears,
  setLineRounding,
  writeCostLines,
  writeMultiYear,
} from '../contract.ts'
import { budgetFindings } from './findings.ts'
import { budgetRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, budgetRoom])
  for (const fiscalYear of [2021, 2022]) {
    const accounts = [
      { compilationItem: '일반운영비', name: '사무관리비', code: '201-01', nature: 'current' as const, aliases: [] },
      { compilationItem: '시설비', name: '시설비', code: '401-01', nature: 'capital' as const, aliases: [] },
    ]
    await room.run(declareAccounts, { fiscalYear, accounts }, { role: 'budget-office' })
  }
  await room.run(writeCostLines, { projectId: 'project-1', lines: [line('a1', 1_499), line('a2', 500_600)] })
  const lines = [
    line('b1', 700_000, { projectId: 'project-2', source: 'district', accountName: '시설 비' }),
    line('b2', 300_000, { projectId: 'project-2', fiscalYear: 2022 }),
  ]
  await room.run(writeCostLines, { projectId: 'project-2', lines })
})
afterAll(() => room.close())

type Line = GivenTo<typeof writeCostLines>['lines'][number]
const line = (id: string, stated: number, more: Partial<Line> = {}): Line => ({
  id,
  projectId: 'project-1',
  fiscalYear: 2021,
  accountName: '사무관리비',
  group: null,
  label: `내역 ${id}`,
  formulaText: `${stated}원`,
  factors: [],
  stated,
  source: 'city',
  ...more,
})

describe('the budget summed where the lines stand', () => {
  it('is of the projects asked for, or of the year', async () => {
    const both = await room.ask(seeBudgetOf, { fiscalYear: 2021, projectIds: ['project-1', 'project-2'] })
    expect(both).toMatchObject({
      value: {
        budget: {
          total: 1_202_099,
          adjusted: 0,
          lines: 3,
          bySource: [
            { source: 'city', amount: 502_099 },
            { source: 'district', amount: 700_000 },
          ],
          byNature: [{ nature: 'current' }, { nature: 'capital', amount: 700_000 }],
          byObject: [{ name: '사무관리비' }, { name: '시설비', amount: 700_000 }],
          byProject: [{ projectId: 'project-1', amount: 502_099 }, { projectId: 'project-2' }],
        },
      },
    })
    expect(await room.ask(seeBudgetOf, { fiscalYear: 2021, projectIds: ['project-1'] })).toMatchObject({
      value: { budget: { total: 502_099, lines: 2 } },
    })
    expect(await room.ask(seeBudgetOf, { fiscalYear: 2021, projectIds: [] })).toMatchObject({
      value: { budget: { total: 0, lines: 0 } },
    })
  })

  it('rounds line by line as the district has set, then adds up', async () => {
    const office = { role: 'budget-office' } as const
    const total = () => room.ask(seeBudgetOf, { fiscalYear: 2021, projectIds: ['project-1'] })
    await room.run(setLineRounding, { rounding: 'truncate' }, office)
    expect(await total()).toMatchObject({ value: { budget: { total: 501_000, adjusted: -1_099 } } })
    await room.run(setLineRounding, { rounding: 'half-up' }, office)
    expect(await total()).toMatchObject({ value: { budget: { total: 502_000, adjusted: -99 } } })
    const exact = await room.ask(seeBudgetOf, { fiscalYear: 2021, projectIds: ['project-1'], exact: true })
    expect(exact).toMatchObject({ value: { budget: { total: 502_099, adjusted: 0, byProject: [{ lines: 2 }] } } })
    await room.run(setLineRounding, { rounding: 'whole-thousand-only' }, office)
  })

  it('has its lines listed for the projects asked for', async () => {
    const of = async (fiscalYear: number, projectIds: string[]) => {
      const listed = await room.ask(listLinesOf, { fiscalYear, projectIds })
      return listed.ok ? listed.value.lines.map(({ projectId }) => projectId) : []
    }
    expect(await of(2021, ['project-2', 'project-1'])).toEqual(['project-1', 'project-1', 'project-2'])
    expect(await of(2020, ['project-1'])).toEqual([])
    expect(await of(2021, [])).toEqual([])
  })

  it('is seen year by year', async () => {
    expect(await room.ask(seeYears, {})).toMatchObject({
      value: {
        years: [
          { fiscalYear: 2022, total: 300_000, lines: 1, bySource: [{ source: 'city', amount: 300_000 }] },
          { fiscalYear: 2021, total: 1_202_099, lines: 3, bySource: [{ source: 'city' }, { source: 'district' }] },
        ],
      },
    })
  })
})

describe('lines that others follow', () => {
  it('come only when they are not the ones known', async () => {
    expect(await room.ask(seeLinesSince, { projectId: 'project-1', version: 1 })).toEqual({
      ok: true,
      value: { version: 1, lines: null },
    })
    expect(await room.ask(seeLinesSince, { projectId: 'project-1', version: 0 })).toMatchObject({
      value: { version: 1, lines: [{ id: 'a1' }, { id: 'a2' }] },
    })
  })
})

describe('the share rule of a project', () => {
  const declare = (parts: { source: 'city' | 'district'; part: string }[] | null) =>
    room.run(declareShareRule, {
      projectId: 'project-1',
      fiscalYear: 2021,
      rule: parts === null ? null : { basis: 'percent', parts },
    })

  it('must add to 100, and shows where the lines depart from it', async () => {
    expect(
      await declare([
        { source: 'city', part: '47.5' },
        { source: 'district', part: '52' },
      ]),
    ).toMatchObject({ refusal: { kind: 'shares-not-hundred', sum: '99.5' } })
    await declare([
      { source: 'city', part: '50' },
      { source: 'district', part: '50' },
    ])
    // Two of the lines are no whole thousand, which the district has set to be pointed out.
    const odd = { rule: 'not-whole-thousand' }
    const finding = { rule: 'share-rule', subject: { kind: 'project', id: 'project-1' } }
    expect(await room.ask(seeProjectLines, { projectId: 'project-1' })).toMatchObject({
      value: { shareRules: [{ fiscalYear: 2021 }], findings: [odd, odd, finding, finding] },
    })
    expect(await room.read(budgetFindings)).toMatchObject([odd, odd, finding, finding])
    await declare(null)
    expect(await room.read(budgetFindings)).toMatchObject([odd, odd])
    await room.run(setLineRounding, { rounding: 'truncate' }, { role: 'budget-office' })
    expect(await room.read(budgetFindings)).toEqual([])
  })
})

describe('the multi-year table of a project', () => {
  const table = { years: [2021, 2022], rows: [{ source: 'city' as const, before: 100, years: [200, 300], after: 400 }] }
  const write = (basedOn: number, change = {}) =>
    room.run(writeMultiYear, { projectId: 'project-1', basedOn, table: { ...table, ...change } })

  it('is kept in versions and seen with its margins', async () => {
    expect(await write(0)).toMatchObject({ value: { version: 1 } })
    expect(await write(0)).toMatchObject({ refusal: { kind: 'table-changed-meanwhile', version: 1 } })
    expect(await write(1, { rows: [] })).toMatchObject({ value: { version: 2 } })
    expect(await write(2)).toMatchObject({ value: { version: 3 } })
    expect(await room.ask(seeProjectLines, { projectId: 'project-1' })).toMatchObject({
      value: { multiYearVersion: 3, multiYear: { all: { total: 1000, years: [200, 300] } } },
    })
  })

  it('is refused when it does not hold', async () => {
    expect(await write(3, { years: [2022, 2021] })).toMatchObject({ refusal: { kind: 'years-not-in-order' } })
  })

  it('has one winner of two first ones', async () => {
    const both = await Promise.all([
      room.run(writeMultiYear, { projectId: 'project-5', table }),
      room.run(writeMultiYear, { projectId: 'project-5', table }),
    ])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
  })
})
