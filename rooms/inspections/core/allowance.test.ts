import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { won } from '#kit/won.ts'
import { allowanceSum, allowancesOf, lineUse, type PaidVisit, paidMinutes } from './allowance.ts'
import { groupOf } from './fixture.ts'
import { VisitId } from './visit.ts'

const rate = groupOf().rate
const visit = (no: number, on: string, parts: Partial<PaidVisit> = {}): PaidVisit => ({
  ...{ visitId: VisitId.parse(`visit-${no}-${on}`), no, civilian: true, visitedOn: localDate(on) },
  ...{ beganAt: '19:00', endedAt: '21:10', ...parts },
})

describe('what visits are paid', () => {
  it('is 10,000 won × 2 hours × 2 visits × 5 people = 200,000 won, all of its line (003 V-9)', () => {
    const all = [1, 2, 3, 4, 5].flatMap((no) => [visit(no, '2021-06-10'), visit(no, '2021-09-10')])
    const sum = allowanceSum(allowancesOf(all, rate, []))
    expect(sum).toBe(200_000)
    expect(lineUse(won(200_000), sum)).toEqual({ due: 200_000, left: 0 })
    expect(lineUse(won(180_000), sum)).toEqual({ due: 200_000, left: -20_000 })
  })
  it('is by the visit where the rate is (003 V-16: 10,000 won × 5 visits × 6 people)', () => {
    const days = ['07-01', '07-08', '07-15', '07-22', '07-29']
    const all = [1, 2, 3, 4, 5, 6].flatMap((no) => days.map((day) => visit(no, `2021-${day}`)))
    expect(allowanceSum(allowancesOf(all, { ...rate, per: 'visit' }, []))).toBe(300_000)
  })
  it('counts hours by the rounding that is named', () => {
    const minutes = (rounding: typeof rate.rounding, plannedMinutes: number | null, endedAt: string) =>
      paidMinutes({ ...rate, rounding, plannedMinutes }, '19:00', endedAt)
    expect(minutes('as-planned', 120, '21:10')).toBe(120)
    expect(minutes('as-planned', null, '21:10')).toBe(130)
    expect(minutes('started-half-hour', null, '21:00')).toBe(120)
    expect(minutes('started-half-hour', null, '21:01')).toBe(150)
    expect(minutes('full-half-hour', null, '21:29')).toBe(120)
  })
  it('leaves a part of a won off', () => {
    const odd = { ...rate, won: PlannedWon.parse(10_001), rounding: 'full-half-hour' as const }
    expect(allowancesOf([visit(1, '2021-06-10', { endedAt: '19:30' })], odd, [])).toMatchObject([
      { minutes: 30, won: 5000 },
    ])
  })
  it('is nothing to whoever the office pays, and no more in a day than the ceiling', () => {
    const capped = { ...rate, dayMost: PlannedWon.parse(30_000) }
    const twice = [
      visit(1, '2021-06-10', { visitId: VisitId.parse('later'), beganAt: '22:00', endedAt: '23:30' }),
      visit(1, '2021-06-10'),
      visit(1, '2021-06-10', { visitId: VisitId.parse('last'), beganAt: '23:00', endedAt: '23:30' }),
      visit(2, '2021-06-10', { civilian: false }),
      visit(1, '2021-06-11'),
    ]
    const paid = allowancesOf(twice, capped, []).map((one) => [one.no, one.visitedOn, one.won, one.ground])
    expect(paid.filter(([no, on]) => no === 1 && on === '2021-06-10').map(([, , sum]) => sum)).toEqual([
      20_000, 10_000, 0,
    ])
    expect(paid).toContainEqual([2, '2021-06-10', 0, 'official'])
    expect(paid).toContainEqual([1, '2021-06-10', 10_000, 'day-ceiling'])
    expect(paid).toContainEqual([1, '2021-06-11', 20_000, 'by-rule'])
  })
  it('holds the ceiling of a day over all sheets: an earlier hour told later gets what is left', () => {
    const capped = { ...rate, dayMost: PlannedWon.parse(30_000) }
    const evening = visit(1, '2021-06-10')
    const morning = visit(1, '2021-06-10', { visitId: VisitId.parse('told-later'), beganAt: '09:00', endedAt: '11:00' })
    const sheet = allowancesOf([evening], capped, [])
    expect(allowancesOf([evening, morning], capped, sheet)).toMatchObject([
      { visitId: 'told-later', won: 10_000, ground: 'day-ceiling' },
    ])
  })
})
