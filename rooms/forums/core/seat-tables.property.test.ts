import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { forumAllowances, sumOfAllowances } from './forum-allowance.ts'
import { seatTables } from './seat-tables.ts'

describe('tables', () => {
  it('are filled evenly, everybody gets one, and nobody who sits is moved', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 8 }), fc.string(), (people, count, seed) => {
        const tables = Array.from({ length: count }, (_, at) => at + 1)
        const participants = Array.from({ length: people }, (_, at) => ({ no: at + 1, tableNo: at === 0 ? 1 : null }))
        const seated = seatTables(participants, tables, seed)
        expect([...seated.keys()].toSorted((a, b) => a - b)).toEqual(participants.slice(1).map(({ no }) => no))
        const sizes = tables.map(
          (table) => [...seated.values(), ...(people > 0 ? [1] : [])].filter((one) => one === table).length,
        )
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('seat nobody where there are none', () => {
    expect(seatTables([{ no: 1, tableNo: null }], [], 'seed').size).toBe(0)
  })
})

describe('allowances of a forum', () => {
  const tables = [
    { no: 1, facilitated: true },
    { no: 2, facilitated: false },
  ]
  const people = [
    { no: 1, civil: true, arrived: true },
    { no: 2, civil: false, arrived: true },
    { no: 3, civil: true, arrived: false },
  ]

  it('go to facilitators from outside and to civilians who came', () => {
    const paid = forumAllowances(tables, people, { facilitatorWon: won(70_000), participantWon: won(20_000) })
    expect(paid).toEqual([
      { of: { kind: 'facilitator', no: 1 }, won: 70_000 },
      { of: { kind: 'participant', no: 1 }, won: 20_000 },
    ])
    expect(sumOfAllowances(paid)).toBe(90_000)
  })

  it('are nothing where nothing was said', () => {
    expect(forumAllowances(tables, people, { facilitatorWon: won(0), participantWon: won(0) })).toEqual([])
  })
})
