import type { QueryContext } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { listBodies, seeBody } from '#rooms/organization/contract.ts'
import { countPersons, membersOn, mySeats } from '#rooms/organization/contract-members.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { SeatId } from '#rooms/organization/core/seat.ts'
import type { FilledSeat } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { defaultRules, type MeetingRules } from '../core/meeting-rules.ts'
import { findRules } from '../store/called-queries.ts'
import { holdersOf, type MeetingMeans } from './meeting-means.ts'

/** A body as it stands on a day; null where there is none. */
export async function bodyOn(
  { ask }: QueryContext,
  bodyId: BodyId,
  on: LocalDate,
): Promise<ReplyOf<typeof seeBody> | null> {
  const seen = await ask(seeBody, { bodyId, on })
  return seen.ok ? seen.value : null
}

/** How a body meets: by its own rules, or the defaults of its kind. */
export async function rulesOfBody(
  { trx, districtId }: QueryContext,
  { id, kind }: ReplyOf<typeof seeBody>['body'],
): Promise<MeetingRules> {
  return (await findRules(trx, districtId, id)) ?? defaultRules(kind)
}

/** The seats of the bodies of a meeting that are filled on a day (재적), each once, with their holders where they are known. */
export async function seatsFilled(
  context: QueryContext,
  means: MeetingMeans,
  { bodyId, joined }: Pick<CalledMeeting, 'bodyId' | 'joined'>,
  on: LocalDate,
): Promise<readonly FilledSeat[]> {
  const filled = new Map<SeatId, Omit<FilledSeat, 'accountId'>>()
  for (const asked of [bodyId, ...joined]) {
    const seen = await context.ask(membersOn, { bodyId: asked, on })
    for (const { seatId, bodyId: own, kind, label } of seen.ok ? seen.value.members : []) {
      filled.set(seatId, { seatId, bodyId: own, kind, label })
    }
  }
  const seats = [...filled.values()]
  const holders = await holdersOf(means)(context, [...new Set(seats.map((seat) => seat.bodyId))], on)
  return seats.map((seat) => ({ ...seat, accountId: holders.get(seat.seatId) ?? null }))
}

type OwnSeat = ReplyOf<typeof mySeats>['members'][number]

/** How the seats of one person are called together. */
export const labelOf = (seats: readonly OwnSeat[]): string => seats.map(({ label }) => label).join(', ')

/** The seats that whoever acts holds on a day, by each of some bodies: those of the bodies that meet as it too. */
export async function ownSeats(
  { ask }: QueryContext,
  on: LocalDate,
): Promise<(bodyIds: readonly BodyId[]) => readonly OwnSeat[]> {
  const own = await ask(mySeats, { on })
  const seats = own.ok ? own.value.members : []
  // Which bodies meet as one is the same on every day: asked of many days, it is answered once.
  const listed = seats.length === 0 ? null : await ask(listBodies, {})
  const joins = new Map((listed?.ok ? listed.value.bodies : []).map(({ body }) => [body.id, body.rules.joins ?? []]))
  return (bodyIds) => {
    const all = new Set(bodyIds.flatMap((bodyId) => [bodyId, ...(joins.get(bodyId) ?? [])]))
    return seats.filter(({ bodyId }) => all.has(bodyId))
  }
}

/** How many persons are enrolled in some bodies on a day, each once. */
export async function personsEnrolled(
  { ask }: QueryContext,
  bodyIds: readonly BodyId[],
  on: LocalDate,
): Promise<number> {
  const counted = await ask(countPersons, { bodyIds: [...bodyIds], on })
  return counted.ok ? counted.value.persons : 0
}
