import { describe, expect, it } from 'vitest'
import { BudgetBill, StageRecord } from './bill.ts'
import { billFindings } from './bill-findings.ts'
import { differenceOf, reasonsOf } from './difference.ts'
import { enterStage, opinionOf } from './enter-stage.ts'
import { rowOf } from './fixture.ts'
import { describeFinding } from './messages.ts'
import { changedRows } from './open-bill.ts'
import { reconcileBill, transitionsOf } from './reconcile-bill.ts'

const bill = BudgetBill.parse({ id: 'b1', fiscalYear: 2021, round: 1, name: '제1회 추경', gateId: null })
const record = (stage: string, on: string, rows: readonly object[]) =>
  StageRecord.parse({ stage, on, rows, reference: null, opinion: null })
const base = record('plenary', '2020-12-18', [rowOf(8, '시설비', 'city', 100), rowOf(5, '시설비', 'city', 10)]).rows
const request = record('request', '2021-04-01', [
  rowOf(8, '시설비', 'city', 89),
  rowOf(5, '시설비', 'city', 15, '자재비'),
  rowOf(8, '행사운영비', 'city', 3),
])
const passed = record('plenary', '2021-05-20', [
  rowOf(8, '시설비', 'city', 89),
  rowOf(5, '시설비', 'city', 12, '물가'),
  rowOf(8, '행사운영비', 'city', 3),
])

describe('a supplementary budget', () => {
  it('is judged against 기정액 from its first stage on', () => {
    expect(transitionsOf([passed, request], base)).toMatchObject([
      { from: null, to: 'request', before: 110, cuts: 11, increases: 8, after: 107 },
      { from: 'request', to: 'plenary', before: 107, cuts: 3, increases: 0, after: 104 },
    ])
    expect(reconcileBill([request, passed], base)).toEqual({
      ...{ begun: 110, requested: 107, cuts: 14, increases: 8, last: 104, unexplained: 0 },
    })
    expect([transitionsOf([], base), reconcileBill([], base)]).toMatchObject([[], { begun: 0, unexplained: 0 }])
  })

  it('asks for the reason of what it takes from 기정액', () => {
    const found = billFindings(bill, [request], [], base).slice(0, 2)
    expect(found.map(({ rule, params }) => [rule, params['from'], params['change']])).toEqual([
      ['cut-without-reason', 'confirmed', 11],
      ['increase-without-reason', 'confirmed', 3],
    ])
    expect(found.map((one) => describeFinding(one, 'ko'))).toEqual([
      '제1회 추경 요구 단계에서 ‘시설비’ 시비 11원이 기정액에서 깎였는데 사유가 없습니다.',
      '제1회 추경 요구 단계에서 ‘행사운영비’ 시비 3원이 기정액보다 늘었는데 사유가 없습니다.',
    ])
    expect(found.map((one) => describeFinding(one, 'en')).join()).toMatch(/below what was.*above what was/)
  })

  it('rests on the confirmed version before it; a first budget on nothing', () => {
    const first = { ...bill, round: 0 }
    const ofYear = [{ bill: first, stages: [record('plenary', '2020-12-18', [...base])] }]
    expect([changedRows(ofYear, bill), changedRows(ofYear, first)]).toEqual([base, null])
  })

  it('names every row that is missing', () => {
    const next = { ...request, rows: [] }
    const entered = enterStage({ fiscalYear: 2021, accounts: [], stages: [], base, next })
    expect(entered).toMatchObject({
      refusal: { kind: 'row-missing', rows: 2, missing: [{ projectId: 'project-8' }, { projectId: 'project-5' }] },
    })
  })
})

it('keeps the rows of a project together, and the reasons of every stage', () => {
  const { rows } = differenceOf(base, request.rows)
  expect(rows.map(({ projectId, accountName }) => `${projectId} ${accountName}`)).toEqual([
    ...['project-8 시설비', 'project-8 행사운영비', 'project-5 시설비'],
  ])
  expect([...reasonsOf([passed, request]).values()]).toEqual([
    [
      { stage: 'request', reason: '자재비' },
      { stage: 'plenary', reason: '물가' },
    ],
  ])
})

it('takes an opinion with its day, or none', () => {
  const on = request.on
  expect([opinionOf(null, null), opinionOf('찬성', on)]).toMatchObject([
    { value: null },
    { value: { text: '찬성', on } },
  ])
  expect([opinionOf('찬성', null), opinionOf(null, on)]).toMatchObject([{ ok: false }, { ok: false }])
})
