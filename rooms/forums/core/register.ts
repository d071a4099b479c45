import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Forum, inState, WrongState } from './forum.ts'
import type { Standing } from './participant.ts'

export const RegisterRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('no-registration') }),
  z.object({ kind: z.literal('registration-not-yet'), opensOn: LocalDate }),
  z.object({ kind: z.literal('registration-over'), closesOn: LocalDate }),
])
export type RegisterRefusal = z.infer<typeof RegisterRefusal>

/** Whether a forum takes registrations on a day: from the first through the last of the days that it said. */
export function takesRegistrations(forum: Forum, on: LocalDate): Result<null, RegisterRefusal> {
  if (forum.opensOn === null || forum.closesOn === null) return refuse({ kind: 'no-registration' })
  const standing = inState(forum, 'announced')
  if (!standing.ok) return standing
  if (compareDates(on, forum.opensOn) < 0) return refuse({ kind: 'registration-not-yet', opensOn: forum.opensOn })
  return compareDates(on, forum.closesOn) > 0
    ? refuse({ kind: 'registration-over', closesOn: forum.closesOn })
    : ok(null)
}

/** Where somebody who registers now stands: seated while there are seats, else waiting; for lots everybody waits. */
export const standingOfNext = ({ choosing, seats, seated }: Forum): Standing =>
  choosing === 'first-come' && seated < seats ? 'seated' : 'waiting'

/** Whether, when somebody withdraws, the first of those who wait moves up: a seat came free, and its turn is known. */
export const movesUp = (forum: Pick<Forum, 'choosing' | 'state' | 'waiting'>, withdrawn: Standing): boolean =>
  withdrawn === 'seated' && forum.waiting > 0 && (forum.choosing === 'first-come' || forum.state === 'settled')

export const WithdrawRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('arrived-already') }),
  z.object({ kind: z.literal('ballot-cast') }),
])
export type WithdrawRefusal = z.infer<typeof WithdrawRefusal>

/** Decides whether somebody may still withdraw: not once they are here, nor once they have voted. */
export function mayWithdraw(
  forum: Pick<Forum, 'state'>,
  { arrived, voted }: { readonly arrived: boolean; readonly voted: boolean },
): Result<null, WithdrawRefusal> {
  const standing = inState(forum, 'announced', 'settled')
  if (!standing.ok) return standing
  if (voted) return refuse({ kind: 'ballot-cast' })
  return arrived ? refuse({ kind: 'arrived-already' }) : ok(null)
}
