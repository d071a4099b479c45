import { describe, expect, it } from 'vitest'
import { callsExtraordinary, neededInFavour, quorum } from './quorum.ts'

describe('quorum', () => {
  it('opens a council of 30 with 16, and resolves among 20 with 11 (domain.md 1.1)', () => {
    expect(quorum(30)).toBe(16)
    expect(neededInFavour(20)).toBe(11)
  })

  it('needs more than half of an odd number too', () => {
    expect([quorum(25), quorum(1), quorum(0)]).toEqual([13, 1, 1])
  })

  it('calls an extraordinary meeting from a third of the enrolled', () => {
    expect([9, 10].map((asking) => callsExtraordinary(asking, 30))).toEqual([false, true])
    expect([9, 10].map((asking) => callsExtraordinary(asking, 29))).toEqual([false, true])
    expect(callsExtraordinary(0, 0)).toBe(false)
    expect(callsExtraordinary(15, 30, { n: 1, d: 2 })).toBe(true)
  })
})
