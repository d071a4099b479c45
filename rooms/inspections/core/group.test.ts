import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { groupOf } from './fixture.ts'
import { keepGroup, takesApplications } from './group.ts'

const day = localDate
const hourly = groupOf().rate

describe('a group of inspectors', () => {
  it('is kept as it is written', () => {
    expect(keepGroup(groupOf(), 5)).toEqual({ ok: true, value: groupOf() })
    expect(keepGroup(groupOf({ opensOn: null, closesOn: null }), 0)).toMatchObject({ ok: true })
    const full = groupOf({ rate: { ...hourly, rounding: 'full-half-hour', plannedMinutes: null } })
    expect(keepGroup(full, 0)).toMatchObject({ ok: true })
    expect(keepGroup(groupOf({ rate: { ...hourly, per: 'visit', plannedMinutes: null } }), 0)).toMatchObject({
      ok: true,
    })
  })
  it.each([
    [{ to: day('2021-02-28') }, 'group-ends-before-it-begins', 'to'],
    [{ opensOn: null }, 'call-half-said', 'closesOn'],
    [{ closesOn: null }, 'call-half-said', 'closesOn'],
    [{ closesOn: day('2021-01-31') }, 'call-ends-before-it-begins', 'closesOn'],
    [{ seats: 4 }, 'fewer-seats-than-appointed', 'seats'],
    [{ rate: { ...hourly, plannedMinutes: null } }, 'planned-minutes-missing', 'plannedMinutes'],
  ])('is refused with %j: %s', (parts, kind, field) => {
    expect(keepGroup(groupOf(parts), 5)).toMatchObject({ ok: false, refusal: { kind, field } })
  })
  it('takes applications from the first through the last day of its call', () => {
    const open = (on: string) => takesApplications(groupOf(), day(on))
    expect(['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'].map(open)).toEqual([false, true, true, false])
    expect(takesApplications(groupOf({ opensOn: null, closesOn: null }), day('2021-02-02'))).toBe(false)
    expect(takesApplications(groupOf({ closesOn: null }), day('2021-02-02'))).toBe(false)
  })
})
