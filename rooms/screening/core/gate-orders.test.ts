import { expect, it } from 'vitest'
import { gateOrderHint, nextOrder, prefilledOrder } from './gate-orders.ts'

it('fills in the next place of the only cycle, and of several none', () => {
  const [none, some] = [
    { cycle: '2021', orders: [] },
    { cycle: '2022', orders: [4, 1] },
  ]
  expect([nextOrder(none), nextOrder(some)]).toEqual([1, 5])
  expect([prefilledOrder([]), prefilledOrder([some]), prefilledOrder([none, some])]).toEqual(['', '5', ''])
})

it('says which places are taken, and which comes next', () => {
  const taken = [
    { cycle: '2021년', orders: [] },
    { cycle: '2022년', orders: [1, 4] },
  ]
  expect(gateOrderHint(taken, 'ko')).toContain('적습니다. 2022년: 1, 4 씀, 다음은 5.')
  expect(gateOrderHint(taken, 'en')).toContain('2022년: 1, 4 taken, next 5.')
})
