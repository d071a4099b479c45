import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { aSheet } from './fixture.ts'
import { appliedChange, PlanChange, refuseChange } from './plan-change.ts'
import { ProjectSheet } from './project-sheet.ts'

const sheet = ProjectSheet.parse(aSheet(8, 'i8'))
const none = { amountBefore: null, amountAfter: null }
const surrender = PlanChange.parse({
  ...{ id: 'c1', planId: 'plan-2021', projectId: 'project-8', kind: 'surrender', field: null, before: '', after: '' },
  ...{ amountBefore: 1, amountAfter: 0, reason: '사유', basis: '근거', agreedBy: 'city', agreedOn: '2021-06-01' },
  ...{ money: '반납', role: 'secretariat', recordedAt: '2021-06-02T01:00:00.000Z' },
})

describe('a change', () => {
  it('changes words or won, both amounts stated, of a project that stands', () => {
    expect(refuseChange([], { before: 'ㄱ', after: 'ㄴ', ...none })).toBeNull()
    expect(refuseChange([], { before: '', after: '', amountBefore: won(1), amountAfter: won(2) })).toBeNull()
    expect(refuseChange([], { before: 'ㄱ', after: 'ㄱ', ...none })).toEqual({ kind: 'nothing-changes' })
    expect(refuseChange([], { before: 'ㄱ', after: 'ㄴ', ...none, amountAfter: won(1) })).toEqual({
      kind: 'half-an-amount',
    })
    expect(refuseChange([surrender], { before: 'ㄱ', after: 'ㄴ', ...none })).toEqual({ kind: 'project-surrendered' })
  })

  it('of a field stands in the sheet, with the words that stood there', () => {
    const found = { sheet, version: 1 }
    expect(appliedChange(found, { field: 'category', before: '', after: '제도' })).toMatchObject({
      value: {
        before: '부문별 협치 사업',
        after: '제도',
        edited: { sheet: { category: '제도' }, fields: ['category'] },
      },
    })
    expect(appliedChange(found, { field: 'category', before: '다른 것', after: '제도' })).toMatchObject({
      refusal: { kind: 'field-changed-meanwhile' },
    })
    expect(appliedChange(found, { field: null, before: ['가'], after: '나' })).toEqual({
      ok: true,
      value: { before: '- 가', after: '나', edited: { sheet, fields: [] } },
    })
  })
})
