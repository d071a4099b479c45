import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Standing } from '#rooms/forums/core/participant.ts'
import { type Course, goesOn, WrongState } from './course.ts'
import type { Session } from './session.ts'

export const AttendRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('session-cancelled') }),
  z.object({ kind: z.literal('not-held-yet'), heldOn: LocalDate }),
])
export type AttendRefusal = z.infer<typeof AttendRefusal>

/** Decides whether attendance of a session may be noted on a day: from its own day on, while the course goes on. */
export function takesAttendance(
  course: Pick<Course, 'state'>,
  session: Pick<Session, 'cancelled' | 'heldOn'>,
  on: LocalDate,
): Result<null, AttendRefusal> {
  const standing = goesOn(course)
  if (!standing.ok) return standing
  if (session.cancelled) return refuse({ kind: 'session-cancelled' })
  const { heldOn } = session
  return compareDates(on, heldOn) < 0 ? refuse({ kind: 'not-held-yet', heldOn }) : ok(null)
}

export const CheckInRefusal = z.discriminatedUnion('kind', [
  ...AttendRefusal.options,
  z.object({ kind: z.literal('not-today'), heldOn: LocalDate }),
  z.object({ kind: z.literal('code-not-good'), field: z.literal('code') }),
  z.object({ kind: z.literal('here-already') }),
])
export type CheckInRefusal = z.infer<typeof CheckInRefusal>

interface Enrolled {
  readonly no: number
  readonly state: Standing
}

/**
 * Decides whether a code checks its person in on a day: that of the session, with a seat, and not here yet. The code of
 * somebody who waits is as good as none: nobody learns which there are.
 */
export function checkIn<Own extends Enrolled>(
  { heldOn }: Pick<Session, 'heldOn'>,
  own: Own | null,
  { on, came }: { readonly on: LocalDate; readonly came: boolean },
): Result<Own, CheckInRefusal> {
  if (on !== heldOn) return refuse({ kind: 'not-today', heldOn })
  if (own?.state !== 'seated') return refuse({ kind: 'code-not-good', field: 'code' })
  return came ? refuse({ kind: 'here-already' }) : ok(own)
}

export const HeadCountRefusal = z.discriminatedUnion('kind', [
  ...AttendRefusal.options,
  z.object({ kind: z.literal('fewer-than-noted'), field: z.literal('headCount'), noted: z.int() }),
])
export type HeadCountRefusal = z.infer<typeof HeadCountRefusal>

/** Decides whether so many heads may have been counted: no fewer than were noted by name. */
export const countHeads = ({ noted }: Pick<Session, 'noted'>, headCount: number): Result<number, HeadCountRefusal> =>
  headCount < noted ? refuse({ kind: 'fewer-than-noted', field: 'headCount', noted }) : ok(headCount)
