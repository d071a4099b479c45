import { describe, expect, it } from 'vitest'
import { ok, refuse } from '#kit/result.ts'
import { Account } from '#rooms/budget/core/account.ts'
import { BudgetBill, StageRecord } from './bill.ts'
import { billFindings, currentFindings } from './bill-findings.ts'
import { nameAccounts } from './cell.ts'
import { enterStage, type StageEntry } from './enter-stage.ts'
import { accountsOf2021, rowOf } from './fixture.ts'
import { baseRows, confirmedBudgets, openBill, openedAfter } from './open-bill.ts'
import { reconcileBill, transitionsOf } from './reconcile-bill.ts'

const accounts = accountsOf2021.map((one) => Account.parse({ ...one, fiscalYear: 2021 }))
const record = (stage: string, on: string, rows: readonly object[], more: object = {}) =>
  StageRecord.parse({ stage, on, rows, reference: null, opinion: null, ...more })
const bill = (id: string, round: number) =>
  BudgetBill.parse({ id, fiscalYear: 2021, round, name: `예산 ${round}`, gateId: null })
const request = record('request', '2020-10-01', [rowOf(8, '시설비', 'city', 100), rowOf(5, '시설비', 'city', 10)])
const entry = (more: Partial<StageEntry>): StageEntry => ({
  ...{ fiscalYear: 2021, accounts, stages: [request], base: [], next: request },
  ...more,
})
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? 'ok' : result.refusal?.kind)

describe('a stage', () => {
  const rows = [rowOf(8, '시설비', 'city', 90), rowOf(5, '시설비', 'city', 10)]
  it('needs every row of the one before, each once, with accounts of the year', () => {
    const next = record('adjustment', '2020-10-20', rows)
    expect(enterStage(entry({ next }))).toEqual(ok(next))
    const twice = record('adjustment', '2020-10-20', [...rows, rowOf(5, ' 시설비 ', 'city', 1)])
    expect(kindOf(enterStage(entry({ next: twice })))).toBe('row-twice')
    expect(enterStage(entry({ next: record('adjustment', '2020-10-20', rows.slice(1)) }))).toMatchObject({
      refusal: { kind: 'row-missing', projectId: 'project-8', rows: 1 },
    })
    const unknown = record('adjustment', '2020-10-20', [...rows, rowOf(8, '여비', 'city', 1)])
    expect(enterStage(entry({ next: unknown }))).toEqual(
      refuse({ kind: 'unknown-account', fiscalYear: 2021, accountName: '여비' }),
    )
  })

  it('comes after the one before, in order and in time', () => {
    expect(kindOf(enterStage(entry({ next: record('bill', '2020-09-30', rows) })))).toBe('before-previous-stage')
    const later = [request, record('plenary', '2020-12-18', rows)]
    expect(enterStage(entry({ stages: later, next: record('bill', '2020-11-01', rows) }))).toMatchObject({
      refusal: { kind: 'later-stage-entered', stage: 'plenary' },
    })
    const again = record('request', '2020-10-05', [...request.rows])
    expect(enterStage(entry({ next: again }))).toEqual(ok(again))
    const opinion = { text: '찬성', on: '2020-11-01' }
    const elsewhere = record('committee', '2020-11-20', rows, { opinion })
    expect(kindOf(enterStage(entry({ next: elsewhere })))).toBe('opinion-elsewhere')
    expect(kindOf(enterStage(entry({ next: record('bill', '2020-11-20', rows, { opinion }) })))).toBe('ok')
  })

  it('rests on what was confirmed before where it is the first', () => {
    const short = record('request', '2021-04-01', [rowOf(8, '시설비', 'city', 1)])
    expect(kindOf(enterStage(entry({ stages: [], base: request.rows, next: short })))).toBe('row-missing')
  })

  it('names accounts as the table has them', () => {
    expect(
      nameAccounts([...record('request', '2020-10-01', [rowOf(8, '사무비', 'city', 1)]).rows], 2021, accounts),
    ).toMatchObject({ value: [{ accountName: '사무관리비' }] })
  })
})

describe('the versions of a year', () => {
  const first = { bill: bill('b0', 0), stages: [request, record('plenary', '2020-12-18', [...request.rows])] }
  it('follow each other', () => {
    expect(kindOf(openBill([], bill('b0', 0)))).toBe('ok')
    expect(kindOf(openBill([], bill('b1', 1)))).toBe('earlier-bill-open')
    expect(kindOf(openBill([{ ...first, stages: [request] }], bill('b1', 1)))).toBe('earlier-bill-open')
    expect(kindOf(openBill([first], bill('b1', 1)))).toBe('ok')
    expect(openBill([first], bill('bx', 0))).toMatchObject({ refusal: { kind: 'round-taken', billId: 'b0' } })
    expect(baseRows([first], bill('b1', 1))).toEqual(request.rows)
    expect([
      openedAfter([first], bill('b0', 0)),
      openedAfter([first, { bill: bill('b1', 1), stages: [] }], first.bill),
    ]).toMatchObject([null, { id: 'b1' }])
    expect(confirmedBudgets([first, { bill: bill('b1', 1), stages: [request] }])).toHaveLength(1)
  })
})

describe('what a bill lacks', () => {
  const said = [rowOf(8, '시설비', 'city', 80, '감액'), rowOf(5, '시설비', 'city', 20)]
  it('are reasons of cuts, the opinion, stages and accounts', () => {
    const handedIn = record('bill', '2020-11-01', [rowOf(8, '시설비', 'city', 90), rowOf(5, '시설비', 'city', 10)])
    const passed = record('plenary', '2020-12-18', said)
    const found = billFindings(bill('b0', 0), [request, handedIn, passed], accounts, null)
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['cut-without-reason', 'error'],
      ['increase-without-reason', 'note'],
      ['opinion-missing', 'warning'],
    ])
    expect(found[0]?.params).toMatchObject({ stage: 'bill', change: 10, projectId: 'project-8' })
    expect(billFindings(bill('b0', 0), [request, passed], [], null).map(({ rule }) => rule)).toEqual([
      'increase-without-reason',
      'stages-skipped',
      'appropriated-account-unknown',
    ])
    expect(billFindings(bill('b0', 0), [], accounts, null)).toEqual([])
    const opinion = { text: '찬성', on: '2020-11-01' }
    expect(billFindings(bill('b0', 0), [record('bill', '2020-11-01', [], { opinion })], accounts, null)).toEqual([])
  })

  it('reconciles the stages that are there', () => {
    expect(transitionsOf([], null)).toEqual([])
    expect(reconcileBill([], null)).toEqual({ begun: 0, requested: 0, cuts: 0, increases: 0, last: 0, unexplained: 0 })
    expect(reconcileBill([record('plenary', '2020-12-18', said), request], null)).toMatchObject({
      ...{ requested: 110, cuts: 20, increases: 10, last: 100 },
    })
    const added = record('adjustment', '2020-10-20', [...request.rows, rowOf(5, '행사운영비', 'city', 7)])
    expect(transitionsOf([request, added], null)).toMatchObject([
      { from: 'request', to: 'adjustment', cuts: 0, increases: 7, changes: [{ before: 0, after: 7, change: 7 }] },
    ])
  })

  it('finds cells below nothing', () => {
    const cell = { projectId: 'project-8', accountName: '시설비', source: 'city' }
    const sums = { ...cell, confirmed: 1, carriedIn: 0, transferred: -2, surrendered: 0 }
    expect(
      currentFindings(2021, [
        { ...sums, current: -1 },
        { ...sums, current: 1 },
      ] as never),
    ).toMatchObject([{ rule: 'current-budget-negative', params: { missing: 1 } }])
  })
})
