import { expect, it } from 'vitest'
import { isResolved, standingPlan } from './standing-plan.ts'

const plan = (fiscalYear: number, resolved: boolean) => ({ fiscalYear, resolved })

it.each([
  [[], 0, false],
  [['draft'], 0, false],
  [['draft', 'council'], 0, true],
  [['public'], 0, true],
  [[], 1, true],
] as const)('a plan frozen as %j and negotiated %i times is resolved: %s', (frozen, negotiations, resolved) => {
  expect(isResolved(frozen, negotiations)).toBe(resolved)
})

it('a plan in the making does not take the place of a resolved one', () => {
  expect(standingPlan([plan(2022, false), plan(2021, true), plan(2020, true)])).toEqual(plan(2021, true))
  expect(standingPlan([plan(2021, true), plan(2022, true)])).toEqual(plan(2022, true))
})

it('while none is resolved, the latest is shown; without plans, none', () => {
  expect(standingPlan([plan(2021, false), plan(2022, false)])).toEqual(plan(2022, false))
  expect(standingPlan([])).toBeNull()
})
