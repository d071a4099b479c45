import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkIn, countHeads, takesAttendance } from './attend.ts'
import { mayWithdraw, standingOfNext } from './enrol.ts'
import { courseOf, sessionOf } from './fixture.ts'

const on = localDate('2021-03-05')

test('one gets a seat while there are any, then a place on the waiting list where there is one', () => {
  expect(standingOfNext(courseOf({ seated: 9 }), on)).toEqual({ ok: true, value: 'seated' })
  expect(standingOfNext(courseOf({ seated: 10 }), on)).toEqual({ ok: true, value: 'waiting' })
  expect(standingOfNext(courseOf({ seated: 10, waits: false }), on)).toEqual({
    ...{ ok: false, refusal: { kind: 'course-full', seats: 10 } },
  })
})

test.each([
  [{ opensOn: null, closesOn: null, seats: 0 }, 'no-enrolment'],
  [{ closesOn: null }, 'no-enrolment'],
  [{ state: 'cancelled' as const }, 'wrong-state'],
  [{ firstOn: null, lastOn: null }, 'no-session-yet'],
  [{ opensOn: localDate('2021-03-06') }, 'enrolment-not-yet'],
  [{ closesOn: localDate('2021-03-04') }, 'enrolment-over'],
])('one does not enrol where %j', (other, kind) => {
  expect(standingOfNext(courseOf(other), on)).toMatchObject({ refusal: { kind } })
})

test('one withdraws until one came', () => {
  expect(mayWithdraw({ state: 'announced' }, 0).ok).toBe(true)
  expect(mayWithdraw({ state: 'announced' }, 1)).toMatchObject({ refusal: { kind: 'came-already' } })
  expect(mayWithdraw({ state: 'finished' }, 0)).toMatchObject({ refusal: { kind: 'wrong-state' } })
})

test('attendance is noted from the day of a session on, while the course goes on', () => {
  const session = sessionOf({ heldOn: on })
  expect(takesAttendance({ state: 'announced' }, session, on).ok).toBe(true)
  expect(takesAttendance({ state: 'announced' }, session, localDate('2021-04-01')).ok).toBe(true)
  expect(takesAttendance({ state: 'announced' }, session, localDate('2021-03-04'))).toMatchObject({
    refusal: { kind: 'not-held-yet', heldOn: on },
  })
  expect(takesAttendance({ state: 'announced' }, { ...session, cancelled: true }, on)).toMatchObject({
    refusal: { kind: 'session-cancelled' },
  })
  expect(takesAttendance({ state: 'finished' }, session, on)).toMatchObject({ refusal: { kind: 'wrong-state' } })
})

test('a code checks in its person once, on the day, with a seat', () => {
  const own = { no: 1, state: 'seated' as const }
  const session = { heldOn: on }
  expect(checkIn(session, own, { on, came: false })).toEqual({ ok: true, value: own })
  expect(checkIn(session, own, { on, came: true })).toMatchObject({ refusal: { kind: 'here-already' } })
  expect(checkIn(session, { ...own, state: 'waiting' }, { on, came: false })).toMatchObject({
    refusal: { kind: 'code-not-good' },
  })
  expect(checkIn(session, null, { on, came: false })).toMatchObject({ refusal: { kind: 'code-not-good' } })
  expect(checkIn(session, own, { on: localDate('2021-03-06'), came: false })).toMatchObject({
    refusal: { kind: 'not-today' },
  })
})

test('no fewer heads are counted than names were noted', () => {
  expect(countHeads({ noted: 3 }, 3)).toEqual({ ok: true, value: 3 })
  expect(countHeads({ noted: 3 }, 2)).toMatchObject({ refusal: { kind: 'fewer-than-noted', noted: 3 } })
})
