import { describe, expect, test } from 'vitest'
import { type Balance, balanceState, goesOver, isAppointed, type LimitFacts, mayGoOver } from './limits.ts'

const balance = (women: number, men: number, unsaid = 0): Balance => ({ women, men, unsaid })
const facts = (more: Partial<LimitFacts>): LimitFacts => ({
  limits: { mostTenths: 6, mostBodies: 2, strict: false },
  ...{ seat: { kind: 'appointed-civil' }, appointedSeats: 10, balance: balance(5, 0), sex: 'woman', otherBodies: 0 },
  ...more,
})

describe('the balance of a day', () => {
  test('is kept up to six tenths, and over beyond', () => {
    expect(balanceState(balance(6, 4), 6)).toBe('kept')
    expect(balanceState(balance(7, 3), 6)).toBe('over')
    expect(balanceState(balance(3, 7), 6)).toBe('over')
    expect(balanceState(balance(0, 0), 6)).toBe('kept')
  })

  test('is not known while those of whom it is not said could tip it', () => {
    expect(balanceState(balance(5, 4, 1), 6)).toBe('kept')
    expect(balanceState(balance(5, 3, 2), 6)).toBe('not-known')
    expect(balanceState(balance(7, 0, 3), 6)).toBe('over')
  })
})

describe('an appointment', () => {
  test('goes over the balance beyond the tenths of all seats, of either sex', () => {
    expect(goesOver(facts({}))).toEqual([])
    expect(goesOver(facts({ balance: balance(6, 0) }))).toEqual([{ limit: 'balance', sex: 'woman', count: 7, most: 6 }])
    expect(goesOver(facts({ balance: balance(0, 6), sex: 'man' }))).toEqual([
      { limit: 'balance', sex: 'man', count: 7, most: 6 },
    ])
  })

  test('does not touch it where nothing is said, by a post, or where no such rule stands', () => {
    const full = { balance: balance(9, 0) }
    expect(goesOver(facts({ ...full, sex: null }))).toEqual([])
    expect(goesOver(facts({ ...full, seat: { kind: 'ex-officio' } }))).toEqual([])
    expect(goesOver(facts({ ...full, limits: { mostTenths: null, mostBodies: null, strict: true } }))).toEqual([])
    expect(goesOver(facts({ ...full, limits: undefined }))).toEqual([])
    expect(isAppointed({ kind: 'appointed-councillor' })).toBe(true)
  })

  test('goes over the bodies that a person may be in at once', () => {
    expect(goesOver(facts({ otherBodies: 1 }))).toEqual([])
    expect(goesOver(facts({ otherBodies: 2 }))).toEqual([{ limit: 'bodies', count: 3, most: 2 }])
  })

  test('needs a reason to go over, and never may where the limits are strict', () => {
    const over = goesOver(facts({ otherBodies: 2 }))
    expect(mayGoOver([], true, null)).toBeNull()
    expect(mayGoOver(over, false, null)).toEqual({ kind: 'over-limits', field: 'overReason', over })
    expect(mayGoOver(over, false, '다른 지원자가 없음')).toBeNull()
    expect(mayGoOver(over, true, '까닭')).toEqual({ kind: 'over-strict-limits', over })
  })
})
