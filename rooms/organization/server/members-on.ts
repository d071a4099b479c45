import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { countPersons, holdersOn, membersOn, mySeats, takeRoll } from '../contract-members.ts'
import type { BodyId } from '../core/body.ts'
import type { Member } from '../core/member.ts'
import { maySeeHolders } from '../core/permissions.ts'
import { persons } from '../core/persons.ts'
import * as store from '../store/member-queries.ts'
import { allBodies, findBody } from '../store/queries.ts'

interface MembersOfDay {
  readonly on: LocalDate
  readonly members: Member[]
}

/** The members of a body on a day, those of the bodies that meet as it too. */
async function load(
  { trx, districtId, now }: QueryContext,
  input: { readonly bodyId: BodyId; readonly on?: LocalDate | undefined },
): Promise<Result<MembersOfDay, { kind: 'body-not-found' }>> {
  const body = await findBody(trx, districtId, input.bodyId)
  if (body === null) return refuse({ kind: 'body-not-found' })
  const on = input.on ?? dateInSeoul(now)
  return ok({ on, members: await store.membersOn(trx, districtId, [body.id, ...(body.rules.joins ?? [])], on) })
}

export const membersOnHandler = handleQuery(membersOn, async (context, input) => {
  const loaded = await load(context, input)
  if (!loaded.ok) return loaded
  return ok({ on: loaded.value.on, members: loaded.value.members.map(({ holder: _holder, ...seat }) => seat) })
})

/** Who holds a role for one body only is told of that body alone. */
export const holdersOnHandler = handleQuery(holdersOn, async (context, input) => {
  const bound = boundTo(maySeeHolders, context.actor)
  const own = bound === null || bound.some(({ kind, id }) => kind === 'subcommittee' && id === input.bodyId)
  return own ? load(context, input) : refuse({ kind: 'not-own-body' })
})

export const takeRollHandler = handleQuery(takeRoll, load)

export const countPersonsHandler = handleQuery(countPersons, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const joined = (await allBodies(trx, districtId))
    .filter(({ id }) => input.bodyIds.includes(id))
    .flatMap(({ rules }) => rules.joins ?? [])
  const members = await store.membersOn(trx, districtId, [...new Set([...input.bodyIds, ...joined])], on)
  return ok({ on, seats: members.length, persons: persons(members) })
})

export const mySeatsHandler = handleQuery(mySeats, async ({ trx, districtId, actor, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const own = actor.accountId
  return ok({ on, members: own === null ? [] : await store.seatsOfPerson(trx, districtId, own, on) })
})
