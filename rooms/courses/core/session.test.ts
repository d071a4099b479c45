import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { sessionOf } from './fixture.ts'
import { attendedOf, cancelSession, daysOf, sessionMinutes, wasHeld } from './session.ts'

describe('how long a session takes', () => {
  test.each([
    [{ beginsAt: '14:00', endsAt: '17:00', minutes: null }, 180],
    [{ beginsAt: '09:30', endsAt: '18:05', minutes: 480 }, 480],
    [{ beginsAt: null, endsAt: null, minutes: 10 }, 10],
  ])('%j', (hours, minutes) => {
    expect(sessionMinutes(hours)).toEqual({ ok: true, value: minutes })
  })

  test.each([
    [
      { beginsAt: null, endsAt: null, minutes: null },
      { kind: 'how-long-not-said', field: 'minutes' },
    ],
    [
      { beginsAt: null, endsAt: '16:00', minutes: null },
      { kind: 'hours-half-said', field: 'beginsAt' },
    ],
    [
      { beginsAt: '14:00', endsAt: null, minutes: 60 },
      { kind: 'hours-half-said', field: 'endsAt' },
    ],
    [
      { beginsAt: '14:00', endsAt: '14:00', minutes: null },
      { kind: 'ends-before-beginning', field: 'endsAt' },
    ],
    [
      { beginsAt: '14:00', endsAt: '15:00', minutes: 61 },
      { kind: 'longer-than-its-hours', field: 'minutes', most: 60 },
    ],
  ])('is refused: %j', (hours, refusal) => {
    expect(sessionMinutes(hours)).toEqual({ ok: false, refusal })
  })
})

test('how many came is what was counted or noted, whichever is more; unknown where nobody said', () => {
  expect(attendedOf({ headCount: 14, noted: 0 })).toBe(14)
  expect(attendedOf({ headCount: 5, noted: 6 })).toBe(6)
  expect(attendedOf({ headCount: null, noted: 6 })).toBe(6)
  expect(attendedOf({ headCount: 0, noted: 0 })).toBe(0)
  expect(attendedOf({ headCount: null, noted: 0 })).toBeNull()
})

test('a session is cancelled once, and not when somebody came', () => {
  expect(cancelSession(sessionOf({}))).toEqual({ ok: true, value: null })
  expect(cancelSession(sessionOf({ headCount: 0 }))).toMatchObject({ ok: true })
  expect(cancelSession(sessionOf({ cancelled: true }))).toMatchObject({ refusal: { kind: 'session-cancelled' } })
  expect(cancelSession(sessionOf({ noted: 2 }))).toMatchObject({ refusal: { kind: 'somebody-came', attended: 2 } })
})

test('the days of a course are those of its sessions that are not cancelled', () => {
  const on = (text: string, cancelled = false) => ({ heldOn: localDate(text), cancelled })
  expect(daysOf([on('2021-03-20'), on('2021-03-10'), on('2021-03-01', true)])).toEqual({
    ...{ firstOn: '2021-03-10', lastOn: '2021-03-20' },
  })
  expect(daysOf([on('2021-03-20')])).toEqual({ firstOn: '2021-03-20', lastOn: '2021-03-20' })
  expect(daysOf([on('2021-03-20', true)])).toBeNull()
  expect(wasHeld(on('2021-03-20'), localDate('2021-03-20'))).toBe(true)
  expect(wasHeld(on('2021-03-21'), localDate('2021-03-20'))).toBe(false)
  expect(wasHeld(on('2021-03-20', true), localDate('2021-03-20'))).toBe(false)
})
