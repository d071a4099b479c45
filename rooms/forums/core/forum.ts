import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { Stratum } from './participant.ts'

export const ForumId = idOf('ForumId')
export type ForumId = z.infer<typeof ForumId>

/** 계획공론장, 주민공론장, 의제 발굴 공론장, 50인+, 100인+ (domain.md 1.13). */
export const forumKinds = ['planning', 'resident', 'agenda', 'fifty', 'hundred'] as const
export const ForumKind = z.enum(forumKinds)
export type ForumKind = z.infer<typeof ForumKind>

/** Announced, its participants settled, its result published; or cancelled. */
export const forumStates = ['announced', 'settled', 'published', 'cancelled'] as const
export const ForumState = z.enum(forumStates)
export type ForumState = z.infer<typeof ForumState>

/** How seats are given: to those who come first, or by lots drawn after the last day. */
export const choosings = ['first-come', 'lots'] as const
export const Choosing = z.enum(choosings)
export type Choosing = z.infer<typeof Choosing>

/** One part of a forum, with how long it takes where that is said. */
export const ProgrammePart = z
  .object({ title: z.string().trim().min(1).max(200), minutes: z.int().min(1).max(1440).nullable() })
  .readonly()
export type ProgrammePart = z.infer<typeof ProgrammePart>

/** A forum as everybody sees it. Without seats (0) nobody registers: whoever comes takes part. */
export const Forum = z
  .object({
    id: ForumId,
    /** The yearly cycle in which it stands; a forum from before the first cycle stands in none. */
    cycleId: CycleKey.nullable(),
    kind: ForumKind,
    title: z.string().min(1),
    purpose: z.string().nullable(),
    heldOn: LocalDate,
    beginsAt: ClockTime,
    place: z.string().min(1),
    /** Where and how one takes part from elsewhere. */
    online: z.object({ address: z.string(), instruction: z.string() }).nullable(),
    programme: z.array(ProgrammePart).readonly(),
    seats: z.int().min(0),
    opensOn: LocalDate.nullable(),
    closesOn: LocalDate.nullable(),
    choosing: Choosing,
    strata: z.array(Stratum).readonly(),
    seated: z.int(),
    waiting: z.int(),
    /** Asked of participants before the forum. */
    surveyId: SurveyId.nullable(),
    facilitatorWon: Won,
    participantWon: Won,
    state: ForumState,
    attended: z.int().nullable(),
    summary: z.string().nullable(),
    publishedOn: LocalDate.nullable(),
  })
  .readonly()
export type Forum = z.infer<typeof Forum>

export const AnnounceRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registration-days-missing'), field: z.literal('opensOn') }),
  z.object({ kind: z.literal('no-seats-to-register-for'), field: z.literal('seats') }),
  z.object({ kind: z.literal('closes-before-opening'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('closes-after-the-forum'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('lots-need-seats'), field: z.literal('choosing') }),
  z.object({ kind: z.literal('strata-without-lots'), field: z.literal('strata') }),
  z.object({ kind: z.literal('online-half-said'), field: z.enum(['onlineAddress', 'onlineInstruction']) }),
])
export type AnnounceRefusal = z.infer<typeof AnnounceRefusal>

interface Announced {
  readonly heldOn: LocalDate
  readonly seats: number
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
  readonly choosing: Choosing
  readonly strata: readonly Stratum[]
  readonly onlineAddress: string | null
  readonly onlineInstruction: string | null
}

/**
 * Decides whether a forum may be announced as it is: with seats it says from when until when one registers, at the latest
 * on its own day; lots are drawn for seats alone; whoever takes part from elsewhere is told where and how.
 */
export function announceForum(forum: Announced): Result<null, AnnounceRefusal> {
  const { opensOn, closesOn, onlineAddress, onlineInstruction } = forum
  if ((onlineAddress === null) !== (onlineInstruction === null)) {
    return refuse({ kind: 'online-half-said', field: onlineAddress === null ? 'onlineAddress' : 'onlineInstruction' })
  }
  if (forum.choosing === 'first-come' && forum.strata.length > 0) {
    return refuse({ kind: 'strata-without-lots', field: 'strata' })
  }
  if (forum.seats === 0) {
    if (forum.choosing === 'lots') return refuse({ kind: 'lots-need-seats', field: 'choosing' })
    return opensOn === null && closesOn === null
      ? ok(null)
      : refuse({ kind: 'no-seats-to-register-for', field: 'seats' })
  }
  if (opensOn === null || closesOn === null) return refuse({ kind: 'registration-days-missing', field: 'opensOn' })
  if (compareDates(closesOn, opensOn) < 0) return refuse({ kind: 'closes-before-opening', field: 'closesOn' })
  if (compareDates(closesOn, forum.heldOn) > 0) return refuse({ kind: 'closes-after-the-forum', field: 'closesOn' })
  return ok(null)
}

export const WrongState = z.object({ kind: z.literal('wrong-state'), state: ForumState })
export type WrongState = z.infer<typeof WrongState>

/** Whether a forum stands where this may be done. Refuses with where it stands. */
export const inState = (
  { state }: Pick<Forum, 'state'>,
  ...allowed: readonly ForumState[]
): Result<null, WrongState> => (allowed.includes(state) ? ok(null) : refuse({ kind: 'wrong-state', state }))

export const ChangeRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('before-registration-closes'), field: z.literal('heldOn'), closesOn: LocalDate }),
  z.object({ kind: z.literal('fewer-seats-than-seated'), field: z.literal('seats'), seated: z.int() }),
  z.object({ kind: z.literal('seats-are-of-the-call'), field: z.literal('seats') }),
  z.object({ kind: z.literal('days-are-over'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('registration-began'), field: z.literal('opensOn'), opensOn: LocalDate }),
  z.object({ kind: z.literal('closes-in-the-past'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('closes-before-opening'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('closes-after-the-forum'), field: z.literal('closesOn') }),
])
export type ChangeRefusal = z.infer<typeof ChangeRefusal>

interface RegistrationDays {
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
}

/** How a forum is to stand; days of registration that are left out (null) stay as they were told. */
interface ForumChange extends RegistrationDays {
  readonly heldOn: LocalDate
  readonly seats: number
  readonly today: LocalDate
}

/**
 * Decides on which days one registers from now on: as long as nobody is settled, the first day until it has come, and
 * the last day to no day that is over. Who came by the days that were told stays registered.
 */
function changeDays(forum: Forum, wanted: ForumChange): Result<RegistrationDays, ChangeRefusal> {
  const { opensOn, closesOn } = {
    opensOn: wanted.opensOn ?? forum.opensOn,
    closesOn: wanted.closesOn ?? forum.closesOn,
  }
  if (opensOn === forum.opensOn && closesOn === forum.closesOn) return ok({ opensOn, closesOn })
  if (forum.opensOn === null || opensOn === null || closesOn === null || forum.state !== 'announced')
    return refuse({ kind: 'days-are-over', field: 'closesOn' })
  if (opensOn !== forum.opensOn && compareDates(forum.opensOn, wanted.today) <= 0)
    return refuse({ kind: 'registration-began', field: 'opensOn', opensOn: forum.opensOn })
  if (compareDates(closesOn, opensOn) < 0) return refuse({ kind: 'closes-before-opening', field: 'closesOn' })
  if (compareDates(closesOn, wanted.today) < 0) return refuse({ kind: 'closes-in-the-past', field: 'closesOn' })
  return compareDates(closesOn, wanted.heldOn) > 0
    ? refuse({ kind: 'closes-after-the-forum', field: 'closesOn' })
    : ok({ opensOn, closesOn })
}

/**
 * Decides how days, place and seats of a forum change before its result: nobody who is seated loses the seat, and of
 * seats that are added the first of the waiting list get as many as there are. Gives how many move up, and the days.
 */
export function changeForum(
  forum: Forum,
  wanted: ForumChange,
): Result<RegistrationDays & { readonly moveUp: number }, ChangeRefusal> {
  const { heldOn, seats } = wanted
  const standing = inState(forum, 'announced', 'settled')
  if (!standing.ok) return standing
  if ((seats === 0) !== (forum.seats === 0)) return refuse({ kind: 'seats-are-of-the-call', field: 'seats' })
  if (seats < forum.seated) return refuse({ kind: 'fewer-seats-than-seated', field: 'seats', seated: forum.seated })
  const days = changeDays(forum, wanted)
  if (!days.ok) return days
  const { closesOn } = days.value
  if (closesOn !== null && compareDates(closesOn, heldOn) > 0) {
    return refuse({ kind: 'before-registration-closes', field: 'heldOn', closesOn })
  }
  const drawn = forum.choosing === 'first-come' || forum.state === 'settled'
  return ok({ ...days.value, moveUp: drawn ? Math.min(seats - forum.seated, forum.waiting) : 0 })
}
