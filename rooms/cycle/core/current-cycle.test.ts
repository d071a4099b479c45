import { describe, expect, it } from 'vitest'
import { localDate, Period } from '#kit/korean-date.ts'
import { currentCycle } from './current-cycle.ts'

const cycle = (fiscalYear: number, from: string, to: string | null) => ({
  fiscalYear,
  period: Period.parse({ from, to, precision: 'day' }),
})
const plan2021 = cycle(2021, '2020-01-01', '2020-09-23')
const plan2022 = cycle(2022, '2021-01-01', '2021-07-31')
const all = [plan2022, plan2021]
const on = (day: string, cycles = all) => currentCycle(cycles, localDate(day))?.fiscalYear

describe('the cycle of a day', () => {
  it('is the one going on', () => {
    expect([on('2020-01-01'), on('2020-09-23'), on('2021-02-01')]).toEqual([2021, 2021, 2022])
  })

  it('is the last one begun between two, and after all', () => {
    expect([on('2020-12-01'), on('2022-01-01')]).toEqual([2021, 2022])
  })

  it('is the first one to come before all', () => {
    expect(on('2019-12-31')).toBe(2021)
    expect(on('2019-12-31', [])).toBeUndefined()
  })

  it('is the one begun last, of several going on', () => {
    expect(on('2021-02-01', [cycle(2020, '2019-01-01', null), ...all])).toBe(2022)
    expect(on('2020-02-01', [plan2021, cycle(2020, '2020-01-01', null)])).toBe(2021)
  })
})
