import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { noUse } from './cell-use.ts'
import { type ConfirmedBudget, confirmedBy } from './confirmed-budget.ts'
import { currentBudget, leftToMove } from './current-budget.ts'
import { Movement } from './movement.ts'
import { reallocatedBy } from './reallocated.ts'
import { cancelMovement, recordMovement } from './record-movement.ts'
import { basesByProject, budgetBase, plannedCells } from './starting-amounts.ts'

const cell = (accountName: string, source = 'city', projectId = 'project-8') => ({ projectId, accountName, source })
const rows = [{ ...cell('시설비'), amount: 100, reason: null }] as never
const budgets: ConfirmedBudget[] = [{ round: 0, on: localDate('2020-12-18'), rows }]
const movement = (more: object): Movement =>
  Movement.parse({
    ...{ id: 'm1', fiscalYear: 2021, kind: 'transfer', on: '2021-03-02', from: cell('시설비'), to: cell('행사운영비') },
    ...{ amount: 30, carryKind: null, fromDepartment: null, toDepartment: null, reason: '행사', basis: null },
    ...{ documentNo: null, cancelled: null, ...more },
  })
const useOf = (used: number, byDepartment: Record<string, number> = {}) =>
  ({ used, byDepartment: new Map(Object.entries(byDepartment)) }) as never
const decide = (next: Movement, movements: readonly Movement[] = [], used = 0) =>
  recordMovement({ budgets, movements, use: useOf(used), next })
const refused = (result: ReturnType<typeof decide>) => (result.ok ? null : result.refusal)
const carriedBack = { on: localDate('2021-03-03'), reason: '잘못' }
const carried = movement({ id: 'c1', kind: 'carry-in', from: null, to: cell('시설비'), carryKind: 'specified' })

describe('a movement', () => {
  it('takes no more than is there then and later, nor what is used', () => {
    expect(refused(decide(movement({ amount: 100 })))).toBeNull()
    expect(refused(decide(movement({ amount: 101 })))).toEqual({ kind: 'more-than-left', left: 100, asked: 101 })
    expect(refused(decide(movement({ amount: 41 }), [], 60))).toMatchObject({ left: 40 })
    const later = movement({ id: 'm2', on: '2021-05-01', amount: 80 })
    expect(refused(decide(movement({ amount: 30 }), [later]))).toMatchObject({ left: 20 })
    expect(refused(decide(movement({ from: cell('여비') })))).toMatchObject({ left: 0 })
    const cancelled = movement({ id: 'm3', amount: 80, cancelled: { on: '2021-03-03', reason: '잘못' } })
    expect(refused(decide(movement({ amount: 100 }), [cancelled]))).toBeNull()
  })

  it('stays within a source and leaves its cell', () => {
    expect(refused(decide(movement({ to: cell('행사운영비', 'district') })))).toEqual({ kind: 'source-differs' })
    expect(refused(decide(movement({ to: cell(' 시설비') })))).toEqual({ kind: 'same-cell' })
  })

  it('needs a budget, or what was carried in', () => {
    const early = movement({ on: '2020-12-01' })
    expect(refused(decide(early))).toEqual({ kind: 'no-confirmed-budget', fiscalYear: 2021 })
    expect(recordMovement({ budgets: [], movements: [carried], use: noUse, next: movement({}) }).ok).toBe(true)
    expect(recordMovement({ budgets: [], movements: [], use: noUse, next: carried }).ok).toBe(true)
  })

  it('gives to another department what is not given yet', () => {
    const given = { kind: 'reallocation', to: null, fromDepartment: '가', toDepartment: '나' }
    expect(refused(decide(movement({ ...given, toDepartment: '가' })))).toEqual({ kind: 'same-department' })
    const first = movement({ ...given, amount: 70 })
    expect(refused(decide(movement({ ...given, id: 'r2', amount: 31 }), [first]))).toMatchObject({ left: 30 })
    expect(refused(decide(movement({ ...given, id: 'r2', from: cell('여비') }), [first]))).toMatchObject({ left: 0 })
    const none = movement({ ...given, id: 'r3', from: null, to: null })
    expect(reallocatedBy([first, first, none, carried], null)).toMatchObject([{ department: '나', amount: 140 }])
    expect(reallocatedBy([first], localDate('2021-03-01'))).toEqual([])
    expect(currentBudget(budgets, [first])).toMatchObject([{ current: 100 }])
  })

  it('cannot take what another department was given, nor what is used of the rest', () => {
    const given = { kind: 'reallocation', to: null, fromDepartment: '가', toDepartment: '나' }
    const first = movement({ ...given, id: 'r1', amount: 70 })
    const take = (amount: number, use = useOf(0), kind = 'transfer') => {
      const next = movement({ kind, amount, ...(kind === 'surrender' ? { to: null } : {}) })
      return refused(recordMovement({ budgets, movements: [first], use, next }))
    }
    for (const kind of ['transfer', 'change-of-use', 'surrender']) {
      expect(take(30, useOf(0), kind)).toBeNull()
      expect(take(31, useOf(0), kind)).toEqual({ kind: 'more-than-left', left: 30, asked: 31 })
    }
    // 나 has used 50 of its 70: that is not taken off the 30 that stayed.
    expect(take(30, useOf(50, { 나: 50 }))).toBeNull()
    // 60 used, 50 of them by 나: the other 10 are of the 30.
    expect(take(21, useOf(60, { 나: 50 }))).toMatchObject({ left: 20 })
    // 나 has used 80, more than it was given: the 10 beyond are of the 30.
    expect(take(21, useOf(80, { 나: 80 }))).toMatchObject({ left: 20 })
    // Giving it 10 more covers what it used already; 20 are left besides.
    const more = movement({ ...given, id: 'r2', amount: 30 })
    expect(refused(recordMovement({ budgets, movements: [first], use: useOf(80, { 나: 80 }), next: more }))).toBeNull()
    const next = movement({ ...given, id: 'r2', amount: 21, toDepartment: '다' })
    expect(refused(recordMovement({ budgets, movements: [first], use: useOf(80, { 나: 80 }), next }))).toMatchObject({
      left: 20,
    })
    // What is given later is not free before either.
    const later = movement({ ...given, id: 'r3', amount: 90, on: '2021-06-01' })
    expect(refused(decide(movement({ amount: 11 }), [later]))).toMatchObject({ left: 10 })
    // A 재배정 that was taken back gives all of it free again.
    expect(refused(decide(movement({ amount: 100 }), [{ ...first, cancelled: carriedBack }]))).toBeNull()
  })

  it('takes a 재배정 back only as far as its department has not used it', () => {
    const first = movement({ kind: 'reallocation', to: null, fromDepartment: '가', toDepartment: '나', amount: 70 })
    const back = (use: never) => cancelMovement({ budgets, movements: [first], use }, first)
    expect(back(noUse as never).ok).toBe(true)
    expect(back(useOf(90, { 가: 90 })).ok).toBe(true)
    expect(back(useOf(1, { 나: 1 }))).toMatchObject({ refusal: { left: 69, asked: 70 } })
    expect(back(useOf(80, { 나: 80 }))).toMatchObject({ refusal: { left: 0 } })
    expect(cancelMovement({ budgets, movements: [], use: noUse }, first)).toMatchObject({ refusal: { left: 0 } })
  })

  it('does not rest on what was carried in and taken back, or comes later', () => {
    const gone = { ...carried, cancelled: carriedBack }
    const late = { ...carried, on: localDate('2021-04-01') }
    for (const movements of [[gone], [late]]) {
      expect(recordMovement({ budgets: [], movements, use: noUse, next: movement({}) })).toMatchObject({
        refusal: { kind: 'no-confirmed-budget' },
      })
    }
  })

  it('is taken back only while what it brought is there', () => {
    const moved = movement({})
    const means = { budgets, movements: [moved], use: noUse }
    expect(cancelMovement(means, moved).ok).toBe(true)
    expect(cancelMovement({ ...means, use: useOf(1) }, moved)).toMatchObject({ refusal: { left: 29 } })
    const onward = movement({ id: 'm2', from: cell('행사운영비'), to: cell('여비'), amount: 10 })
    expect(cancelMovement({ ...means, movements: [moved, onward] }, moved)).toMatchObject({ refusal: { left: 20 } })
    expect(cancelMovement(means, movement({ cancelled: { on: '2021-03-03', reason: '잘못' } }))).toMatchObject({
      refusal: { kind: 'already-cancelled' },
    })
    expect(cancelMovement(means, movement({ kind: 'surrender', to: null })).ok).toBe(true)
  })
})

describe('the current budget', () => {
  it('is what was confirmed last, with what moved by then', () => {
    const second = {
      round: 1,
      on: localDate('2021-06-01'),
      rows: [{ ...cell('시설비'), amount: 50, reason: null }] as never,
    }
    const both = [...budgets, second]
    const freed = movement({ id: 's1', kind: 'surrender', to: null, amount: 5, on: '2021-07-01' })
    const all = [movement({}), carried, freed]
    expect(confirmedBy(both, localDate('2020-12-17'))).toBeNull()
    expect(confirmedBy(both, null)?.round).toBe(1)
    expect(currentBudget(both, all, localDate('2021-03-02'))).toMatchObject([
      { accountName: '시설비', confirmed: 100, carriedIn: 30, transferred: -30, surrendered: 0, current: 100 },
      { accountName: '행사운영비', confirmed: 0, transferred: 30, current: 30 },
    ])
    expect(currentBudget(both, all)).toMatchObject([{ confirmed: 50, surrendered: 5, current: 45 }, { current: 30 }])
    expect(leftToMove(both, all, cell('시설비') as never, localDate('2021-03-02'))).toBe(45)
    expect(currentBudget([], [])).toEqual([])
  })

  it('is the base of a project that has one; the plan is, where there is none', () => {
    const line = (projectId: string, accountName: string, stated: number) =>
      ({ ...cell(accountName, 'city', projectId), stated, fiscalYear: 2021 }) as never
    const lines = [line('project-8', '시설비', 70), line('project-8', '여비', 5), line('project-5', '시설비', 9)]
    const cells = budgetBase(currentBudget(budgets, []), lines)
    expect(cells).toMatchObject([
      { projectId: 'project-5', basis: 'planned', planned: 9, base: 9, current: 0 },
      { accountName: '시설비', basis: 'appropriated', planned: 70, base: 100 },
      { accountName: '여비', basis: 'appropriated', planned: 5, base: 0 },
    ])
    expect(basesByProject(cells)).toMatchObject([
      { projectId: 'project-5', basis: 'planned', base: 9 },
      { projectId: 'project-8', basis: 'appropriated', planned: 75, base: 100 },
    ])
    expect(plannedCells([])).toEqual([])
  })
})
