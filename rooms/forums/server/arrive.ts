import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { plainCode } from '#rooms/surveys/core/invitation.ts'
import { checkIn, noteArrivals } from '../contract-seats.ts'
import { inState } from '../core/forum.ts'
import * as decide from '../core/forum-day.ts'
import { holdForum, keepForum } from '../store/queries.ts'
import * as store from '../store/registration-queries.ts'
import { aboutForum } from './forum-entry.ts'

export const checkInHandler = handleCommand(checkIn, async (context, { forumId, code }) => {
  const { trx, districtId, now, effectiveOn } = context
  const forum = await keepForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const takes = decide.takesArrivals(forum, effectiveOn)
  if (!takes.ok) return takes
  const own = decide.checkIn(await store.holdByCode(trx, districtId, forumId, plainCode(code)))
  if (!own.ok) return own
  const { no, tableNo } = own.value
  await store.noteArrival(trx, districtId, forumId, { nos: [no], at: now, by: 'code' })
  return ok({ reply: { tableNo }, about: [aboutForum(forumId)] })
})

export const noteArrivalsHandler = handleCommand(
  noteArrivals,
  async ({ trx, districtId, now }, { forumId, people }) => {
    const forum = await holdForum(trx, districtId, forumId)
    if (forum === null) return refuse({ kind: 'forum-not-found' })
    const allowed = inState(forum, 'settled')
    if (!allowed.ok) return allowed
    const noted = decide.arrivalsNoted(await store.registrationsOf(trx, districtId, forumId), people)
    await store.noteArrival(trx, districtId, forumId, { nos: noted.came, at: now, by: 'clerk' })
    await store.noteArrival(trx, districtId, forumId, { nos: noted.went, at: null, by: 'clerk' })
    return ok({ reply: { forumId, here: noted.here }, about: [aboutForum(forumId)] })
  },
)
