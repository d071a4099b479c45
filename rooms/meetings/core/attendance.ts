import { z } from 'zod'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId, SeatKind } from '#rooms/organization/core/seat.ts'
import { type MeetingRules, neededOf } from './meeting-rules.ts'

/** A person's number at one meeting, from 1. It says nothing outside that meeting. */
export const PersonNo = z.int().min(1).max(10_000)

/** A seat filled on the day of the meeting, and the account of whoever holds it, where it is known. */
export const FilledSeat = z
  .object({
    seatId: SeatId,
    bodyId: BodyId,
    kind: SeatKind,
    label: z.string().min(1),
    accountId: AccountId.nullable(),
  })
  .readonly()
export type FilledSeat = z.infer<typeof FilledSeat>

/** A member of a meeting: one person with one seat or several. */
export const Member = z
  .object({ personNo: PersonNo, accountId: AccountId.nullable(), seats: z.array(FilledSeat).min(1).readonly() })
  .readonly()
export type Member = z.infer<typeof Member>

/**
 * Numbers the members of a meeting: each seat is a person, but whoever holds seats in two bodies is one and counts once
 * (domain.md 1.1, joint meetings). Seats whose holder is not known stand for themselves.
 */
export function numberMembers(seats: readonly FilledSeat[]): readonly Member[] {
  const people = Map.groupBy(seats, ({ accountId, seatId }) => accountId ?? `seat ${seatId}`)
  return [...people.values()].map((own, at) => ({
    personNo: at + 1,
    accountId: own[0]?.accountId ?? null,
    seats: own,
  }))
}

/** A stretch of time in which a member was in the room; open while they are there. */
export const Presence = z
  .object({
    personNo: PersonNo,
    cameAt: Instant,
    leftAt: Instant.nullable(),
    byProxy: z.boolean(),
    notedBy: z.enum(['code', 'clerk']),
  })
  .readonly()
export type Presence = z.infer<typeof Presence>

/** Who is in the room at a moment, by number. */
export const presentAt = (presences: readonly Presence[], at: Instant): ReadonlySet<number> =>
  new Set(
    presences
      .filter(({ cameAt, leftAt }) => cameAt <= at && (leftAt === null || leftAt > at))
      .map((one) => one.personNo),
  )

/** Who came at all, for however long. */
export const cameAtAll = (presences: readonly Presence[]): ReadonlySet<number> =>
  new Set(presences.map(({ personNo }) => personNo))

export const BelowQuorum = z.object({
  kind: z.literal('below-quorum'),
  enrolled: z.int(),
  present: z.int(),
  needed: z.int(),
})
export type BelowQuorum = z.infer<typeof BelowQuorum>

/** How many must be in the room, by the body's rule on the members enrolled that day. */
export const quorumOf = (rules: MeetingRules, enrolled: number): number => neededOf(enrolled, rules.quorum)

/** Decides whether enough are in the room, at the opening and at each vote. Refuses with the numbers: 30, 15, 16. */
export function checkQuorum(rules: MeetingRules, enrolled: number, present: number): Result<null, BelowQuorum> {
  const needed = quorumOf(rules, enrolled)
  return present < needed ? refuse({ kind: 'below-quorum', enrolled, present, needed }) : ok(null)
}

/** Decides whether a member may be represented: by the rule, and only where every seat they hold is ex officio. */
export const maySendProxy = ({ proxies }: MeetingRules, { seats }: Member): boolean =>
  proxies && seats.every(({ kind }) => kind === 'ex-officio')

/** A member as the clerk notes them: here, here by proxy, or not here. */
export const attendances = ['here', 'proxy', 'away'] as const
export const Attendance = z.enum(attendances)
export type Attendance = z.infer<typeof Attendance>

/** How a member stands in the list now. */
export function attendanceOf(presences: readonly Presence[], personNo: number): Attendance {
  const open = presences.find((one) => one.personNo === personNo && one.leftAt === null)
  return open === undefined ? 'away' : open.byProxy ? 'proxy' : 'here'
}

export interface PresenceChange {
  readonly personNo: number
  /** Ends the stretch that is open. */
  readonly leaves: boolean
  /** Begins a new one: themselves or by proxy. */
  readonly comes: 'here' | 'proxy' | null
}

export const PresenceRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-such-member'), personNo: z.int() }),
  z.object({ kind: z.literal('proxy-not-allowed'), label: z.string() }),
])
export type PresenceRefusal = z.infer<typeof PresenceRefusal>

/** Decides what a clerk's list changes: only whoever stands otherwise than before comes or leaves. */
export function presenceChanges(
  listed: readonly { readonly personNo: number; readonly attendance: Attendance }[],
  members: readonly Member[],
  presences: readonly Presence[],
  rules: MeetingRules,
): Result<readonly PresenceChange[], PresenceRefusal> {
  const changes: PresenceChange[] = []
  for (const { personNo, attendance } of new Map(listed.map((one) => [one.personNo, one])).values()) {
    const member = members.find((one) => one.personNo === personNo)
    if (member === undefined) return refuse({ kind: 'no-such-member', personNo })
    const before = attendanceOf(presences, personNo)
    if (before === attendance) continue
    if (attendance === 'proxy' && !maySendProxy(rules, member)) {
      return refuse({ kind: 'proxy-not-allowed', label: member.seats.map(({ label }) => label).join(', ') })
    }
    changes.push({ personNo, leaves: before !== 'away', comes: attendance === 'away' ? null : attendance })
  }
  return ok(changes)
}

/** How many wrong codes a member may type before the clerk notes them instead. */
export const mostWrongCodes = 5
