import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { completes } from './completion.ts'
import { type Course, goesOn, WrongState } from './course.ts'
import { attendedOf, type Session, SessionNo } from './session.ts'

export const FinishRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('nothing-held') }),
  z.object({ kind: z.literal('session-still-ahead'), heldOn: LocalDate }),
  z.object({ kind: z.literal('session-not-counted'), no: SessionNo }),
  z.object({ kind: z.literal('persons-are-known'), field: z.literal('persons'), persons: z.int() }),
  z.object({
    ...{ kind: z.literal('persons-out-of-bounds'), field: z.literal('persons') },
    ...{ least: z.int(), most: z.int() },
  }),
])
export type FinishRefusal = z.infer<typeof FinishRefusal>

type Counted = Pick<Session, 'no' | 'headCount' | 'noted' | 'cancelled' | 'heldOn'>

/**
 * How many different people came (실인원) to the sessions held, where that follows from what was noted: to one session
 * nobody comes twice; of several it is known where everybody who came was noted by name. Else null: head counts of several
 * sessions add to person-times (연인원), never to persons.
 */
export function knownPersons(held: readonly Counted[], cameByName: number): number | null {
  const [only, ...others] = held
  if (only === undefined) return null
  if (others.length === 0) return attendedOf(only)
  return held.every(isByName) ? cameByName : null
}

/** Whether everybody who came to a session was noted by name. */
const isByName = (session: Counted): boolean => attendedOf(session) === session.noted

/** What stays of a course once it is finished: how many came to each session, how many people, how many completed. */
export interface Finished {
  readonly counts: readonly { readonly no: number; readonly attended: number }[]
  readonly persons: number | null
  readonly completed: number | null
}

/** What is known of who came: for each person who came by name, to how many sessions; and how many people it is said were. */
interface Came {
  readonly on: LocalDate
  readonly sessionsOf: readonly number[]
  readonly persons: number | null
}

/**
 * Decides what comes of a course: its sessions are over and each is counted. How many people came is computed where it is
 * known, and else may be said, within what the counts allow: no fewer than came to the fullest session or are known by
 * name, no more than all counts together.
 */
export function finishCourse(
  course: Pick<Course, 'state' | 'completion'>,
  sessions: readonly Counted[],
  { on, sessionsOf, persons }: Came,
): Result<Finished, FinishRefusal> {
  const standing = goesOn(course)
  if (!standing.ok) return standing
  const held = sessions.filter(({ cancelled }) => !cancelled)
  if (held.length === 0) return refuse({ kind: 'nothing-held' })
  const ahead = held.find(({ heldOn }) => compareDates(heldOn, on) > 0)
  if (ahead !== undefined) return refuse({ kind: 'session-still-ahead', heldOn: ahead.heldOn })
  const counts: { no: number; attended: number }[] = []
  for (const session of held) {
    const attended = attendedOf(session)
    if (attended === null) return refuse({ kind: 'session-not-counted', no: session.no })
    counts.push({ no: session.no, attended })
  }
  const known = knownPersons(held, sessionsOf.length)
  const { completion } = course
  if (known !== null) {
    if (persons !== null && persons !== known)
      return refuse({ kind: 'persons-are-known', field: 'persons', persons: known })
    const completed =
      completion !== null && held.every(isByName) ? completedOf(completion, sessionsOf, held.length) : null
    return ok({ counts, persons: known, completed })
  }
  const least = Math.max(sessionsOf.length, ...counts.map(({ attended }) => attended))
  const most = counts.reduce((sum, { attended }) => sum + attended, 0)
  return persons !== null && (persons < least || persons > most)
    ? refuse({ kind: 'persons-out-of-bounds', field: 'persons', least, most })
    : ok({ counts, persons, completed: null })
}

const completedOf = (rule: NonNullable<Course['completion']>, sessionsOf: readonly number[], held: number): number =>
  sessionsOf.filter((attended) => completes(rule, attended, held)).length
