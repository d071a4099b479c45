import { expect, it } from 'vitest'
import { Cycle } from './cycle.ts'
import { spanOf } from './span.ts'

const cycleOf = (...periods: readonly (readonly [from: string, to: string | null])[]) =>
  Cycle.parse({
    id: 'plan-2021',
    name: '2021',
    fiscalYear: 2021,
    steps: periods.map(([from, to], at) => ({
      no: at + 1,
      kind: 'other',
      name: '단계',
      period: { from, to, precision: 'day' },
      owner: null,
      gateId: null,
    })),
  })

it('runs from the first day of any step to the last day of any', () => {
  const cycle = cycleOf(['2020-03-16', '2020-05-04'], ['2020-01-01', '2020-05-31'], ['2020-02-01', '2020-02-02'])
  expect(spanOf(cycle)).toEqual({ from: '2020-01-01', to: '2020-05-31', precision: 'day' })
  expect(spanOf(cycleOf(['2020-01-01', '2020-05-31'], ['2020-02-01', '2020-09-23'])).to).toBe('2020-09-23')
})

it('stays open while a step is open', () => {
  expect(spanOf(cycleOf(['2020-01-01', null], ['2020-02-01', '2020-05-31'])).to).toBeNull()
})
