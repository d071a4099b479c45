import type { QueryContext } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { listBodies, seeBody } from '#rooms/organization/contract.ts'
import { countPersons, holdersOn, membersOn, mySeats } from '#rooms/organization/contract-members.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { FilledSeat } from '../core/attendance.ts'
import { defaultRules, type MeetingRules } from '../core/meeting-rules.ts'
import { findRules } from '../store/called-queries.ts'

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

/**
 * The seats of some bodies that are filled on a day (재적), each once, with their holders where whoever acts may know
 * them: the secretariat all, a chair or secretary those of their own body.
 */
export async function seatsFilled(
  { ask }: QueryContext,
  bodyIds: readonly BodyId[],
  on: LocalDate,
): Promise<readonly FilledSeat[]> {
  const filled = new Map<string, FilledSeat>()
  for (const bodyId of bodyIds) {
    const known = await ask(holdersOn, { bodyId, on })
    const seen = await ask(membersOn, { bodyId, on })
    const holders = new Map(known.ok ? known.value.members.map(({ seatId, holder }) => [seatId, holder]) : [])
    for (const { seatId, bodyId: own, kind, label } of seen.ok ? seen.value.members : []) {
      filled.set(seatId, { seatId, bodyId: own, kind, label, accountId: holders.get(seatId) ?? null })
    }
  }
  return [...filled.values()]
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
  const listed = seats.length === 0 ? null : await ask(listBodies, { on })
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
