import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Standing } from '#rooms/forums/core/participant.ts'
import { type Course, goesOn, WrongState } from './course.ts'

export const EnrolRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('no-enrolment') }),
  z.object({ kind: z.literal('no-session-yet') }),
  z.object({ kind: z.literal('enrolment-not-yet'), opensOn: LocalDate }),
  z.object({ kind: z.literal('enrolment-over'), closesOn: LocalDate }),
  z.object({ kind: z.literal('course-full'), seats: z.int() }),
])
export type EnrolRefusal = z.infer<typeof EnrolRefusal>

/**
 * Decides where somebody who enrols on a day stands: with a seat while there are any, else on the waiting list where there
 * is one. One enrols from the first through the last of the days that were told, once a session stands.
 */
export function standingOfNext(course: Course, on: LocalDate): Result<Standing, EnrolRefusal> {
  const { opensOn, closesOn, seats, seated, waits } = course
  if (opensOn === null || closesOn === null) return refuse({ kind: 'no-enrolment' })
  const standing = goesOn(course)
  if (!standing.ok) return standing
  if (course.firstOn === null) return refuse({ kind: 'no-session-yet' })
  if (compareDates(on, opensOn) < 0) return refuse({ kind: 'enrolment-not-yet', opensOn })
  if (compareDates(on, closesOn) > 0) return refuse({ kind: 'enrolment-over', closesOn })
  if (seated < seats) return ok('seated')
  return waits ? ok('waiting') : refuse({ kind: 'course-full', seats })
}

export const WithdrawRefusal = z.discriminatedUnion('kind', [WrongState, z.object({ kind: z.literal('came-already') })])
export type WithdrawRefusal = z.infer<typeof WithdrawRefusal>

/** Decides whether somebody may still withdraw: not once they came to a session. */
export function mayWithdraw(course: Pick<Course, 'state'>, attended: number): Result<null, WithdrawRefusal> {
  const standing = goesOn(course)
  if (!standing.ok) return standing
  return attended > 0 ? refuse({ kind: 'came-already' }) : ok(null)
}
