import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { settleSeats } from '../contract-seats.ts'
import { drawSeats, groupOf } from '../core/draw-seats.ts'
import type { Forum } from '../core/forum.ts'
import { settleForum } from '../core/forum-day.ts'
import * as store from '../store/queries.ts'
import * as registrations from '../store/registration-queries.ts'
import { aboutForum } from './forum-entry.ts'
import { seatWords, tellParticipants, waitingWords } from './tell-participants.ts'

export const settleSeatsHandler = handleCommand(settleSeats, async (context, { forumId }) => {
  const { trx, districtId, effectiveOn } = context
  const forum = await store.holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = settleForum(forum, effectiveOn)
  if (!allowed.ok) return allowed
  if (forum.choosing === 'lots') await draw(context, forum)
  await store.updateForum(trx, districtId, forumId, { state: 'settled' })
  const people = await registrations.registrationsOf(trx, districtId, forumId)
  const [seated, waiting] = [
    people.filter(({ state }) => state === 'seated'),
    people.filter(({ state }) => state === 'waiting'),
  ]
  return ok({
    reply: { forumId, seated: seated.length, waiting: waiting.length },
    about: [aboutForum(forumId)],
    tell: [
      ...tellParticipants(forumId, 'forums.seat', seated, seatWords),
      ...tellParticipants(forumId, 'forums.seat', waiting, waitingWords),
    ],
  })
})

/** Draws with the seed that stood promised from the day of the announcement; whose person was destroyed wins no seat. */
async function draw({ trx, districtId }: CommandContext, { id, strata, seats }: Forum): Promise<void> {
  const people = await registrations.registrationsOf(trx, districtId, id)
  const { seed } = await store.lotsOf(trx, districtId, id)
  const drawn = drawSeats(
    people.filter(({ person }) => person !== null).map((one) => ({ no: one.no, group: groupOf(one, strata) })),
    seed,
  )
  await store.keepLots(trx, districtId, id, drawn)
  await registrations.placeByLots(trx, districtId, id, drawn)
  await registrations.moveUp(trx, districtId, id, seats)
}
