import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { type Allowance, allowanceSum, allowancesOf, hourRoundings, type PaidVisit, type Rate } from './allowance.ts'
import { VisitId } from './visit.ts'

const visits = fc.uniqueArray(
  fc.record({
    ...{ id: fc.integer({ min: 1, max: 999 }), no: fc.integer({ min: 1, max: 3 }), civilian: fc.boolean() },
    ...{ day: fc.integer({ min: 0, max: 3 }), from: fc.integer({ min: 0, max: 1300 }) },
    length: fc.integer({ min: 1, max: 130 }),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)
type Drawn = typeof visits extends fc.Arbitrary<(infer One)[]> ? One : never
const clock = (minutes: number) =>
  `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`
const visitOf = ({ id, no, civilian, day, from, length }: Drawn): PaidVisit => ({
  ...{ visitId: VisitId.parse(`visit-${id}`), no, civilian, visitedOn: addDays(localDate('2021-06-10'), day) },
  ...{ beganAt: clock(from), endedAt: clock(from + length) },
})
const rates = fc.record({
  won: fc.integer({ min: 0, max: 50_000 }).map((each) => PlannedWon.parse(each)),
  per: fc.constantFrom('hour' as const, 'visit' as const),
  rounding: fc.constantFrom(...hourRoundings),
  plannedMinutes: fc.option(fc.integer({ min: 1, max: 300 })),
  dayMost: fc.option(fc.integer({ min: 0, max: 60_000 }).map((most) => PlannedWon.parse(most))),
})

describe('allowances', () => {
  it('do not depend on the order of visits, pay each once, never over a day’s ceiling, never somebody of the office', () => {
    fc.assert(
      fc.property(visits, rates, (drawn, rate: Rate) => {
        const all = drawn.map(visitOf)
        const paid = allowancesOf(all, rate, [])
        expect(allowancesOf(all.toReversed(), rate, [])).toEqual(paid)
        expect(new Set(paid.map(({ visitId }) => visitId))).toEqual(new Set(all.map(({ visitId }) => visitId)))
        for (const [, own] of Map.groupBy(paid, ({ no, visitedOn }) => `${no} ${visitedOn}`))
          if (rate.dayMost !== null) expect(allowanceSum(own)).toBeLessThanOrEqual(rate.dayMost)
        for (const one of paid)
          if (all.find(({ visitId }) => visitId === one.visitId)?.civilian === false) expect(one.won).toBe(0)
      }),
    )
  })
  it('keep to a day’s ceiling and pay each visit once, however the visits fall on sheets made one after another', () => {
    fc.assert(
      fc.property(visits, rates, fc.array(fc.nat(3), { maxLength: 20 }), (drawn, rate: Rate, sheetOf) => {
        const all = drawn.map(visitOf)
        const sheets: Allowance[] = []
        for (const sheet of [0, 1, 2, 3]) {
          const told = all.filter((_, at) => (sheetOf[at] ?? 0) <= sheet)
          sheets.push(...allowancesOf(told, rate, sheets))
        }
        expect(sheets.map(({ visitId }) => visitId).toSorted()).toEqual(all.map(({ visitId }) => visitId).toSorted())
        for (const [, own] of Map.groupBy(sheets, ({ no, visitedOn }) => `${no} ${visitedOn}`))
          if (rate.dayMost !== null) expect(allowanceSum(own)).toBeLessThanOrEqual(rate.dayMost)
      }),
    )
  })
})
