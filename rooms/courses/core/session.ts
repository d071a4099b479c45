import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'

/** 기본, 심화. */
export const levels = ['basic', 'advanced'] as const
export const Level = z.enum(levels)
export type Level = z.infer<typeof Level>

export const SessionNo = z.int().min(1).max(200)

/** A session of a course. It says where a lecturer comes from, never who they are. */
export const Session = z
  .object({
    no: SessionNo,
    level: Level.nullable(),
    heldOn: LocalDate,
    /** Both or neither: a session within another meeting has no hours of its own. */
    beginsAt: ClockTime.nullable(),
    endsAt: ClockTime.nullable(),
    minutes: z.int().min(1),
    topic: z.string().min(1),
    lecturer: z.string().nullable(),
    /** How many heads were counted; null where nobody counted. */
    headCount: z.int().nullable(),
    /** How many of those enrolled were noted as here, one by one. */
    noted: z.int(),
    cancelled: z.boolean(),
  })
  .readonly()
export type Session = z.infer<typeof Session>

export const HoursRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hours-half-said'), field: z.enum(['beginsAt', 'endsAt']) }),
  z.object({ kind: z.literal('ends-before-beginning'), field: z.literal('endsAt') }),
  z.object({ kind: z.literal('how-long-not-said'), field: z.literal('minutes') }),
  z.object({ kind: z.literal('longer-than-its-hours'), field: z.literal('minutes'), most: z.int() }),
])
export type HoursRefusal = z.infer<typeof HoursRefusal>

interface Hours {
  readonly beginsAt: string | null
  readonly endsAt: string | null
  readonly minutes: number | null
}

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * Decides how many minutes a session takes: as many as from its beginning to its end, fewer where that is said (breaks are
 * left out), and without hours what is said.
 */
export function sessionMinutes({ beginsAt, endsAt, minutes }: Hours): Result<number, HoursRefusal> {
  if (beginsAt === null && endsAt === null) {
    return minutes === null ? refuse({ kind: 'how-long-not-said', field: 'minutes' }) : ok(minutes)
  }
  if (beginsAt === null) return refuse({ kind: 'hours-half-said', field: 'beginsAt' })
  if (endsAt === null) return refuse({ kind: 'hours-half-said', field: 'endsAt' })
  const most = minuteOfDay(endsAt) - minuteOfDay(beginsAt)
  if (most <= 0) return refuse({ kind: 'ends-before-beginning', field: 'endsAt' })
  if (minutes !== null && minutes > most) return refuse({ kind: 'longer-than-its-hours', field: 'minutes', most })
  return ok(minutes ?? most)
}

/** How many came to a session: the heads that were counted or the names that were noted, whichever is more; null unknown. */
export function attendedOf({ headCount, noted }: Pick<Session, 'headCount' | 'noted'>): number | null {
  if (headCount !== null) return Math.max(headCount, noted)
  return noted > 0 ? noted : null
}

export const CancelSessionRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session-cancelled') }),
  z.object({ kind: z.literal('somebody-came'), attended: z.int() }),
])
export type CancelSessionRefusal = z.infer<typeof CancelSessionRefusal>

/** Decides whether a session may be cancelled: not twice, and not once somebody came to it. */
export function cancelSession(
  session: Pick<Session, 'headCount' | 'noted' | 'cancelled'>,
): Result<null, CancelSessionRefusal> {
  if (session.cancelled) return refuse({ kind: 'session-cancelled' })
  const attended = attendedOf(session) ?? 0
  return attended > 0 ? refuse({ kind: 'somebody-came', attended }) : ok(null)
}

/** Whether a session was held by a day. */
export const wasHeld = (session: Pick<Session, 'cancelled' | 'heldOn'>, today: LocalDate): boolean =>
  !session.cancelled && compareDates(session.heldOn, today) <= 0

/** The first and last day of the sessions that are not cancelled; null without one. */
export function daysOf(
  sessions: readonly Pick<Session, 'cancelled' | 'heldOn'>[],
): { readonly firstOn: LocalDate; readonly lastOn: LocalDate } | null {
  const days = sessions.filter(({ cancelled }) => !cancelled).map(({ heldOn }) => heldOn)
  const [first, ...others] = days.toSorted(compareDates)
  return first === undefined ? null : { firstOn: first, lastOn: others.at(-1) ?? first }
}
