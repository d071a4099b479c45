import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { beforeBudgetFindings, beforeBudgetSources, takenInBy } from './before-budget.ts'
import { type CellUse, noUse } from './cell-use.ts'
import type { ConfirmedBudget } from './confirmed-budget.ts'
import { currentBudget } from './current-budget.ts'
import { Movement } from './movement.ts'
import { cancelMovement, recordMovement } from './record-movement.ts'
import { basesByProject, budgetBase } from './starting-amounts.ts'

const cell = (accountName = '시설비', source = 'city') => ({ projectId: 'project-8', accountName, source })
const budget = (round: number, on: string, amount: number): ConfirmedBudget => ({
  ...{ round, on: localDate(on) },
  rows: [{ ...cell(), amount, reason: null }] as never,
})
const first = budget(0, '2020-12-18', 100)
const used = (more: object = {}): Movement =>
  Movement.parse({
    ...{ id: 'b1', fiscalYear: 2021, kind: 'before-budget', on: '2021-03-02', from: null, to: cell(), amount: 30 },
    ...{ carryKind: null, fromDepartment: null, toDepartment: null, reason: '시 교부', basis: '시 교부 결정' },
    ...{ documentNo: null, cancelled: null, ...more },
  })
const standing = (budgets: readonly ConfirmedBudget[], day: string | null) =>
  currentBudget(budgets, [used()], day === null ? null : localDate(day))[0]

describe('성립전 사용', () => {
  it('adds to the budget until the next 추경 is confirmed, and is then within it: never twice', () => {
    const taking = budget(1, '2021-06-01', 130)
    expect(standing([first], '2021-03-01')).toMatchObject({ beforeBudget: 0, current: 100 })
    expect(standing([first, taking], '2021-05-31')).toMatchObject({ confirmed: 100, beforeBudget: 30, current: 130 })
    expect(standing([first, taking], '2021-06-01')).toMatchObject({ confirmed: 130, beforeBudget: 0, current: 130 })
    expect(standing([first, taking], null)).toMatchObject({ beforeBudget: 0, current: 130 })
    expect(standing([first], null)).toMatchObject({ beforeBudget: 30, current: 130 })
  })

  it('is taken in by the first 추경 after its day, not by one before it, nor by 본예산', () => {
    const [before, second, third] = [
      budget(1, '2021-02-01', 100),
      budget(2, '2021-06-01', 130),
      budget(3, '2021-09-01', 130),
    ]
    expect(takenInBy([first, before], used())).toBeNull()
    expect(takenInBy([third, first, second, before], used())).toBe(second)
    expect(takenInBy([{ ...first, on: localDate('2021-03-05') }], used())).toBeNull()
  })

  it('is within a 추경 of its very day: both do not add', () => {
    const sameDay = budget(1, '2021-03-02', 130)
    expect(takenInBy([first, sameDay], used())).toBe(sameDay)
    for (const day of ['2021-03-02', null]) {
      expect(standing([first, sameDay], day)).toMatchObject({ confirmed: 130, beforeBudget: 0, current: 130 })
    }
    expect(beforeBudgetFindings([first, sameDay], [used()])).toEqual([])
    expect(beforeBudgetFindings([first, budget(1, '2021-03-02', 100)], [used()])).toMatchObject([
      { rule: 'before-budget-not-taken-in', stated: '0', computed: '30' },
    ])
  })

  it('leaves its cell with 0 where the 추경 does not hold it: the plan does not come back in its place', () => {
    const other = { ...cell('사무관리비', 'district'), projectId: 'project-5', amount: 7, reason: null }
    const without: ConfirmedBudget = { round: 1, on: localDate('2021-06-01'), rows: [other] as never }
    const lines = [{ ...cell(), stated: 900, fiscalYear: 2021 }] as never
    const basesOn = (day: string | null) =>
      basesByProject(budgetBase(currentBudget([without], [used()], day === null ? null : localDate(day)), lines))
    const of8 = (day: string | null) => basesOn(day).find(({ projectId }) => projectId === 'project-8')
    expect(of8('2021-03-01')).toMatchObject({ basis: 'planned', base: 900 })
    expect(of8('2021-05-31')).toMatchObject({ basis: 'appropriated', beforeBudget: 30, base: 30 })
    for (const day of ['2021-06-01', null]) {
      expect(of8(day)).toMatchObject({ basis: 'appropriated', beforeBudget: 0, current: 0, planned: 900, base: 0 })
    }
    expect(beforeBudgetFindings([without], [used()])).toMatchObject([{ rule: 'before-budget-not-taken-in' }])
  })

  it('is of money that the state or the city gave, and of no other', () => {
    const allowed = fundSources.filter((source) => {
      const next = used({ to: cell('시설비', source) })
      return recordMovement({ budgets: [], movements: [], use: noUse, next }).ok
    })
    expect(allowed.toSorted()).toEqual([...beforeBudgetSources].toSorted())
    expect(fundSources.filter((source) => !allowed.includes(source))).toEqual([
      ...['district', 'fund', 'education-office', 'private', 'other'],
    ])
  })

  it('can be spent and moved as any', () => {
    const record = (next: Movement, movements: readonly Movement[] = []) =>
      recordMovement({ budgets: [], movements, use: noUse, next })
    expect(record(used()).ok).toBe(true)
    expect(record(used({ to: cell('시설비', 'district') }))).toEqual({
      ok: false,
      refusal: { kind: 'source-needs-budget', source: 'district' },
    })
    const transfer = used({ id: 't1', kind: 'transfer', from: cell(), to: cell('행사운영비'), amount: 30 })
    expect(record(transfer)).toMatchObject({ refusal: { kind: 'no-confirmed-budget' } })
    expect(record(transfer, [used()]).ok).toBe(true)
    expect(record({ ...transfer, amount: 31 as never }, [used()])).toMatchObject({ refusal: { left: 30 } })
    const state = { budgets: [], movements: [used(), transfer], use: noUse }
    expect(cancelMovement(state, used())).toMatchObject({ refusal: { left: 0 } })
  })

  it('can be taken back once a 추경 has taken it in, also when it is spent, unless it moved on before', () => {
    const budgets = [first, budget(1, '2021-06-01', 130)]
    const spent = { used: 130, byDepartment: new Map([[null, 130]]) } as unknown as CellUse
    const back = (movements: readonly Movement[], all: readonly ConfirmedBudget[] = budgets) =>
      cancelMovement({ budgets: all, movements, use: spent }, used())
    expect(back([used()]).ok).toBe(true)
    expect(back([used()], [first])).toMatchObject({ refusal: { left: 0, asked: 30 } })
    const transfer = (on: string) =>
      used({ id: 't1', kind: 'transfer', on, from: cell(), to: cell('행사운영비'), amount: 120 })
    expect(back([used(), transfer('2021-05-31')])).toMatchObject({ refusal: { left: 10, asked: 30 } })
    expect(back([used(), transfer('2021-06-01')]).ok).toBe(true)
    const sameDay = [first, budget(1, '2021-03-02', 130)]
    expect(back([used(), transfer('2021-03-02')], sameDay).ok).toBe(true)
  })

  it('is a finding until a 추경 holds it, and where that one holds less', () => {
    const rules = (budgets: readonly ConfirmedBudget[], movements: readonly Movement[] = [used()]) =>
      beforeBudgetFindings(budgets, movements).map(({ rule, stated, computed }) => [rule, stated, computed])
    expect(rules([first])).toEqual([['before-budget-waits', undefined, undefined]])
    expect(rules([first, budget(1, '2021-06-01', 130)])).toEqual([])
    expect(rules([first, budget(1, '2021-06-01', 120)])).toEqual([['before-budget-not-taken-in', '20', '30']])
    const both = [used(), used({ id: 'b2', amount: 10 })]
    expect(rules([first, budget(1, '2021-06-01', 130)], both)).toEqual([['before-budget-not-taken-in', '30', '40']])
    expect(rules([budget(1, '2021-06-01', 30)])).toEqual([])
    const gone = used({ cancelled: { on: '2021-03-03', reason: '잘못' } })
    expect(rules([first], [gone, used({ kind: 'carry-in', carryKind: 'specified' }), used({ to: null })])).toEqual([])
  })
})
