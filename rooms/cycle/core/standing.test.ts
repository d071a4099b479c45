import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { Cycle, openCycle } from './cycle.ts'
import { standing } from './standing.ts'

const step = (no: number, kind: string, name: string, from: string, to: string | null, precision = 'day') => ({
  no,
  kind,
  name,
  period: { from, to, precision },
  owner: null,
  gateId: null,
})

/** The making of the plan for 2021, as domain.md 1.2 dates it. */
const cycle = Cycle.parse({
  id: 'plan-2021',
  name: '2021 지역사회혁신계획',
  fiscalYear: 2021,
  steps: [
    step(3, 'vote', '온라인 주민투표', '2020-07-17', '2020-07-23'),
    step(1, 'discovery', '의제 발굴', '2020-01-01', '2020-05-31', 'month'),
    step(2, 'drafting', '계획 수립', '2020-06-01', '2020-07-31', 'month'),
    step(4, 'decision', '합동회의 최종 확정', '2020-07-30', '2020-07-30'),
    step(5, 'execution', '실행', '2021-01-01', null),
  ],
})

const on = (day: string) => {
  const { done, open, next, upcoming } = standing(cycle, localDate(day))
  return [done.map(({ no }) => no), open.map(({ no }) => no), next?.no ?? null, upcoming.map(({ no }) => no)]
}

describe('standing', () => {
  it('stands in the middle of the vote, the drafting going on', () => {
    expect(on('2020-07-17')).toEqual([[1], [2, 3], 4, [4, 5]])
    expect(on('2020-07-23')).toEqual([[1], [2, 3], 4, [4, 5]])
    expect(on('2020-07-24')).toEqual([[1, 3], [2], 4, [4, 5]])
  })

  it('has everything before it at first and nothing after the last', () => {
    expect(on('2019-12-31')).toEqual([[], [], 1, [1, 2, 3, 4, 5]])
    expect(on('2030-01-01')).toEqual([[1, 2, 3, 4], [5], null, []])
  })

  it('orders steps of the same day by number', () => {
    const twice = Cycle.parse({
      ...cycle,
      steps: [step(2, 'other', 'b', '2020-01-01', null), step(1, 'other', 'a', '2020-01-01', null)],
    })
    expect(standing(twice, localDate('2020-01-01')).open.map(({ no }) => no)).toEqual([1, 2])
  })
})

describe('openCycle', () => {
  it('opens a cycle whose steps have numbers of their own', () => {
    expect(openCycle(cycle)).toEqual({ ok: true, value: cycle })
    const twice = { ...cycle, steps: [...cycle.steps, ...cycle.steps.slice(0, 1)] }
    expect(openCycle(twice)).toEqual({ ok: false, refusal: { kind: 'step-numbered-twice', no: 3 } })
  })
})
