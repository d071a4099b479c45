import { z } from 'zod'
import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Forum, inState, WrongState } from './forum.ts'
import type { ForumVote } from './forum-vote.ts'
import type { Standing } from './participant.ts'

export const SettleRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('registration-still-open'), closesOn: z.string() }),
])
export type SettleRefusal = z.infer<typeof SettleRefusal>

/** Decides whether registration may end on a day: not before the last day that was told. */
export function settleForum(forum: Pick<Forum, 'state' | 'closesOn'>, on: LocalDate): Result<null, SettleRefusal> {
  const standing = inState(forum, 'announced')
  if (!standing.ok) return standing
  const { closesOn } = forum
  return closesOn !== null && compareDates(on, closesOn) < 0
    ? refuse({ kind: 'registration-still-open', closesOn })
    : ok(null)
}

/** Somebody who registered, as the day of the forum asks: whether they have a seat, and whether they are here. */
interface Participant {
  readonly no: number
  readonly state: Standing
  readonly arrivedAt: unknown
}

const codeNotGood = z.object({ kind: z.literal('code-not-good'), field: z.literal('code') })

export const CheckInRefusal = z.discriminatedUnion('kind', [
  WrongState,
  codeNotGood,
  z.object({ kind: z.literal('not-today'), heldOn: z.string() }),
  z.object({ kind: z.literal('here-already') }),
])
export type CheckInRefusal = z.infer<typeof CheckInRefusal>

/** Decides whether the forum takes arrivals by code on a day: its own, once its participants are settled. */
export function takesArrivals(forum: Pick<Forum, 'state' | 'heldOn'>, on: LocalDate): Result<null, CheckInRefusal> {
  const standing = inState(forum, 'settled')
  if (!standing.ok) return standing
  return on === forum.heldOn ? ok(null) : refuse({ kind: 'not-today', heldOn: forum.heldOn })
}

/** Decides whether a code checks in. That of somebody without a seat is as good as none: nobody learns which there are. */
export function checkIn<Own extends Participant>(own: Own | null): Result<Own, CheckInRefusal> {
  if (own?.state !== 'seated') return refuse({ kind: 'code-not-good', field: 'code' })
  return own.arrivedAt === null ? ok(own) : refuse({ kind: 'here-already' })
}

/**
 * Decides who came and who did not by the clerk's list: what was ticked or cleared since the page showed it. Who checked
 * in meanwhile stays here.
 */
export function arrivalsNoted(
  all: readonly Participant[],
  ticked: readonly { readonly no: number; readonly was: boolean; readonly here: boolean }[],
): { readonly came: readonly number[]; readonly went: readonly number[]; readonly here: number } {
  const changed = new Map(ticked.filter(({ was, here }) => was !== here).map(({ no, here }) => [no, here]))
  const present = all.filter(({ arrivedAt }) => arrivedAt !== null)
  const came = all.filter(({ no, arrivedAt }) => arrivedAt === null && changed.get(no) === true)
  const went = present.filter(({ no }) => changed.get(no) === false)
  return {
    came: came.map(({ no }) => no),
    went: went.map(({ no }) => no),
    here: present.length + came.length - went.length,
  }
}

export const VoterRefusal = z.discriminatedUnion('kind', [
  codeNotGood,
  z.object({ kind: z.literal('not-here-yet'), field: z.literal('code') }),
])
export type VoterRefusal = z.infer<typeof VoterRefusal>

/** Decides whether a code may vote by ballot: that of somebody with a seat who is here. */
export function mayVote<Own extends Participant>(own: Own | null): Result<Own, VoterRefusal> {
  if (own?.state !== 'seated') return refuse({ kind: 'code-not-good', field: 'code' })
  return own.arrivedAt === null ? refuse({ kind: 'not-here-yet', field: 'code' }) : ok(own)
}

export const PublishRefusal = z.discriminatedUnion('kind', [
  WrongState,
  z.object({ kind: z.literal('not-held-yet'), heldOn: z.string() }),
  z.object({ kind: z.literal('vote-still-open'), title: z.string() }),
  z.object({ kind: z.literal('fewer-than-noted'), field: z.literal('attended'), noted: z.int() }),
])
export type PublishRefusal = z.infer<typeof PublishRefusal>

/**
 * Decides whether a forum's result may be published: it was held, every vote is closed, and no fewer are said to have come
 * than were noted one by one. Gives how many came; null where nobody knows.
 */
export function publishForum(
  forum: Pick<Forum, 'state' | 'heldOn'>,
  {
    on,
    votes,
    noted,
    attended,
  }: {
    readonly on: LocalDate
    readonly votes: readonly Pick<ForumVote, 'state' | 'title'>[]
    readonly noted: number
    readonly attended: number | null
  },
): Result<number | null, PublishRefusal> {
  const standing = inState(forum, 'settled')
  if (!standing.ok) return standing
  if (compareDates(on, forum.heldOn) < 0) return refuse({ kind: 'not-held-yet', heldOn: forum.heldOn })
  const open = votes.find(({ state }) => state === 'open')
  if (open !== undefined) return refuse({ kind: 'vote-still-open', title: open.title })
  if (attended !== null && attended < noted) return refuse({ kind: 'fewer-than-noted', field: 'attended', noted })
  return ok(attended ?? (noted > 0 ? noted : null))
}
