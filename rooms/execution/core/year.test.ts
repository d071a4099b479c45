import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { basesByDepartment, departmentOf, leadDepartmentOf } from './department-bases.ts'
import { accidentFindings, carryFindings, elapsedOf, yearFindings } from './execution-findings.ts'
import { executionBy, executionOf, executionOverTime } from './execution-view.ts'
import { carryOverOf, cellIn, entryOf } from './fixture.ts'
import { entriesBy } from './ledger.ts'
import { projectsInYear } from './projects-in-year.ts'
import { settle } from './settlement.ts'

const baseOf = (base: number, more: object = {}) => ({ ...cellIn(), basis: 'appropriated', base, ...more }) as never
const state = (asOf: string, entries: ReturnType<typeof entryOf>[], bases = [baseOf(1000)]) => ({
  ...{ fiscalYear: 2021, asOf: localDate(asOf), entries, bases },
})
const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule)

describe('the execution of a year', () => {
  const entries = [
    entryOf('e1', 100, { on: '2021-01-05' }),
    entryOf('e2', 300, { on: '2021-04-30', department: '마을자치과' }),
    entryOf('c1', 500, { on: '2021-12-31', kind: 'commitment' }),
    entryOf('e3', 50, { on: '2021-07-01', projectId: 'project-5', accountName: '여비' }),
  ]

  it('rests its rate on the base, not on what is bound', () => {
    expect(executionOf(won(1000), entries)).toEqual({ base: 1000, committed: 500, spent: 450, left: 550, rate: '45.0' })
    expect(entriesBy(entries, localDate('2021-04-30'))).toHaveLength(2)
  })

  it('splits along an axis and over time, to the won', () => {
    type Named = { accountName: string }
    const named = (one: Named) => one.accountName
    const axis = { ofBase: named, ofEntry: named, nameOf: (name: string) => name }
    expect(executionBy([baseOf(1000)] as never, entries, axis as never)).toMatchObject([
      { key: '시설비', base: 1000, spent: 400, rate: '40.0' },
      { key: '여비', base: 0, spent: 50, rate: null },
    ])
    expect(executionOverTime(won(1000), entries, 4)).toEqual([
      { no: 1, committed: 0, spent: 100, cumulative: 100, rate: '10.0' },
      { no: 2, committed: 0, spent: 300, cumulative: 400, rate: '40.0' },
      { no: 3, committed: 0, spent: 50, cumulative: 450, rate: '45.0' },
      { no: 4, committed: 500, spent: 0, cumulative: 450, rate: '45.0' },
    ])
    expect(executionOverTime(won(1000), entries, 2).map(({ spent }) => spent)).toEqual([400, 50])
    expect(executionOverTime(won(1000), entries, 12).at(6)).toMatchObject({ no: 7, spent: 50 })
  })

  it('lists projects that were spent on without a base too', () => {
    const named = { projectId: 'project-8', no: 8, title: '안양천', itemId: null, leadDepartments: ['공원녹지과'] }
    const five = { ...named, projectId: 'project-5', no: 5, title: '교육' }
    const bases = [{ ...named, basis: 'appropriated', base: 1000 }] as never
    expect(projectsInYear(bases, [five] as never, entries)).toMatchObject([
      { projectId: 'project-8', spent: 400 },
      { projectId: 'project-5', title: '교육', basis: 'planned', base: 0, spent: 50 },
    ])
    expect(projectsInYear(bases, [], entries)).toMatchObject([{}, { title: 'project-5', no: null }])
  })

  it('is split by the department that spends it', () => {
    const leadOf = leadDepartmentOf([{ projectId: 'project-8', leadDepartments: ['공원녹지과', '치수과'] }] as never)
    const given = [{ ...cellIn(), department: '마을자치과', amount: 300 }] as never
    expect(basesByDepartment([baseOf(1000), baseOf(5, { accountName: '여비' })], given, leadOf)).toEqual([
      { department: '공원녹지과, 치수과', base: 700 },
      { department: '마을자치과', base: 300 },
      { department: '공원녹지과, 치수과', base: 5 },
    ])
    expect(entries.map((entry) => departmentOf(entry, leadOf))).toEqual([
      '공원녹지과, 치수과',
      '마을자치과',
      '공원녹지과, 치수과',
      '',
    ])
  })
})

describe('what must be looked at', () => {
  it('is a cell over its base', () => {
    expect(yearFindings(state('2021-03-01', [entryOf('e1', 1001)]))).toMatchObject([
      { rule: 'over-budget', severity: 'error', stated: '1001', computed: '1000', params: { over: 1 } },
    ])
  })

  it('is a project that spends late, against the time that is gone', () => {
    expect(elapsedOf(2021, localDate('2020-12-31'))).toEqual({ n: 0n, d: 1n })
    expect(elapsedOf(2021, localDate('2022-12-31'))).toEqual({ n: 100n, d: 1n })
    const other = entryOf('e0', 10, { projectId: 'project-5' })
    const bases = [baseOf(1000), baseOf(10, { projectId: 'project-5' })]
    expect(rulesOf(yearFindings(state('2021-03-01', [other], bases)))).toEqual([])
    expect(rulesOf(yearFindings(state('2021-07-31', [other], bases)))).toEqual(['late'])
    expect(rulesOf(yearFindings(state('2021-09-30', [other], bases)))).toEqual(['none-by-third-quarter'])
    const late = yearFindings(state('2021-12-31', [other, entryOf('e1', 499)], bases))
    expect(late).toMatchObject([{ rule: 'late', stated: '49.9', params: { elapsed: 100, spent: 499 } }])
    expect(rulesOf(yearFindings(state('2021-12-31', [other, entryOf('e1', 500)], bases)))).toEqual([])
    expect(yearFindings(state('2021-12-31', [], bases))).toEqual([])
    expect(rulesOf(yearFindings(state('2021-12-31', [other], [baseOf(0), ...bases.slice(1)])))).toEqual([])
  })

  it('is money that leaves one year and comes otherwise into the next', () => {
    const came = (amount: number, more: object = {}) =>
      ({ kind: 'carry-in', cancelled: null, to: cellIn(), amount, ...more }) as never
    const left = [carryOverOf('o1', 30)]
    expect(carryFindings(2021, left, [came(30)])).toEqual([])
    expect(carryFindings(2021, left, [came(20), came(1, { to: cellIn('여비') })])).toMatchObject([
      { rule: 'carry-in-differs', stated: '20', computed: '30' },
      { stated: '1', computed: '0' },
    ])
    expect(carryFindings(2021, [...left, carryOverOf('o2', 5, { accountName: '여비' })], [came(30)])).toMatchObject([
      { stated: '0', computed: '5' },
    ])
    const cancelled = { cancelled: { on: '2021-12-21', reason: '집행' } }
    expect(carryFindings(2021, [carryOverOf('o1', 30, cancelled)], [came(20)])).toMatchObject([
      { stated: '20', computed: '0' },
    ])
    expect(carryFindings(2021, [], [came(20)])).toEqual([])
    expect(
      carryFindings(2021, left, [came(20, { kind: 'transfer' }), came(20, cancelled), came(20, { to: null })]),
    ).toEqual([])
  })

  it('is 사고이월 of what was never bound', () => {
    const accident = { carryKind: 'accident' }
    const bound = entryOf('c1', 60, { kind: 'commitment' })
    expect(accidentFindings([carryOverOf('o1', 60, accident), carryOverOf('o2', 99)], [bound])).toEqual([])
    expect(accidentFindings([carryOverOf('o1', 60, accident)], [bound, entryOf('e1', 10)])).toMatchObject([
      { rule: 'accident-carry-over-unbound', stated: '60', computed: '50' },
    ])
    const cancelled = { ...accident, cancelled: { on: '2021-12-21', reason: '집행' } }
    expect(accidentFindings([carryOverOf('o1', 60, cancelled)], [])).toEqual([])
  })
})

describe('a settlement', () => {
  it('is to the won: base = spent + carried + left, in every cell, project and in all', () => {
    const entries = [entryOf('e1', 400), entryOf('e2', 7, { projectId: 'project-5' })]
    const carried = [
      carryOverOf('o1', 100),
      carryOverOf('o2', 50, { carryKind: 'accident' }),
      carryOverOf('o3', 9, { carryKind: 'continuing', accountName: '여비' }),
      carryOverOf('o4', 1, { cancelled: { on: '2021-12-21', reason: '집행' } }),
    ]
    const { cells, byProject, total } = settle([baseOf(1000)], entries, carried)
    expect(cells).toMatchObject([
      { projectId: 'project-5', basis: 'planned', base: 0, spent: 7, balance: -7 },
      { accountName: '시설비', base: 1000, spent: 400, specified: 100, accident: 50, continuing: 0, balance: 450 },
      { accountName: '여비', base: 0, continuing: 9, balance: -9 },
    ])
    expect(byProject).toMatchObject([
      { basis: 'planned' },
      { projectId: 'project-8', basis: 'appropriated', carried: 159 },
    ])
    for (const part of [...cells, ...byProject, total]) {
      expect(part.base).toBe(part.spent + part.carried + part.balance)
    }
    expect(settle([], [], [])).toMatchObject({ cells: [], total: { base: 0 } })
  })
})
