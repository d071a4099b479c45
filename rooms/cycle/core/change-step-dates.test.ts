import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { changeStepDates } from './change-step-dates.ts'
import { Cycle } from './cycle.ts'

const day = { from: '2020-07-17', to: '2020-07-23', precision: 'day' }
const cycle = Cycle.parse({
  id: 'plan-2021',
  name: '2021 지역사회혁신계획 수립',
  fiscalYear: 2021,
  steps: [{ no: 8, kind: 'vote', name: '온라인 투표', period: day, owner: null, gateId: null }],
})
const decision = {
  no: 8,
  after: { from: localDate('2020-07-20'), to: localDate('2020-07-26'), precision: 'day' as const },
  decidedOn: localDate('2020-07-10'),
  reason: '접수 마감이 늦어져서',
}

describe('changing the dates of a step', () => {
  it('keeps the dates before beside those after', () => {
    expect(changeStepDates(cycle, decision)).toEqual({ ok: true, value: { ...decision, before: day } })
  })

  it('refuses a step that is not there', () => {
    expect(changeStepDates(cycle, { ...decision, no: 9 })).toEqual({
      ok: false,
      refusal: { kind: 'step-not-found', no: 9 },
    })
  })

  it('refuses the same dates, and takes any that differ', () => {
    const same = { ...decision.after, from: localDate('2020-07-17'), to: localDate('2020-07-23') }
    expect(changeStepDates(cycle, { ...decision, after: same })).toEqual({
      ok: false,
      refusal: { kind: 'dates-unchanged', no: 8 },
    })
    expect(changeStepDates(cycle, { ...decision, after: { ...same, to: null } }).ok).toBe(true)
    expect(changeStepDates(cycle, { ...decision, after: { ...same, precision: 'month' } }).ok).toBe(true)
  })
})
