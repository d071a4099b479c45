import { expect, it } from 'vitest'
import { CycleId } from '#rooms/cycle/core/cycle.ts'
import { cyclesWithoutPlan, nextPlan } from './next-plan.ts'

const plan = (fiscalYear: number) => ({ name: `${fiscalYear} 지역사회혁신계획`, fiscalYear })

it('a new plan begins with the year after the latest and its name of that year', () => {
  expect(nextPlan([plan(2020), plan(2021)], 2030)).toEqual({ name: '2022 지역사회혁신계획', fiscalYear: 2022 })
})

it('the first plan begins with the year of its cycle, where that is known', () => {
  expect(nextPlan([], 2022)).toEqual({ name: '', fiscalYear: 2022 })
  expect(nextPlan([], null)).toEqual({ name: '', fiscalYear: null })
})

it('only cycles without a plan are left to choose from', () => {
  const cycles = [{ id: 'cycle-2021' }, { id: 'cycle-2022' }]
  expect(cyclesWithoutPlan(cycles, [{ cycleId: CycleId.parse('cycle-2021') }])).toEqual([{ id: 'cycle-2022' }])
})
