import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdraw, withdrawFor } from '../contract-seats.ts'
import type { Forum } from '../core/forum.ts'
import { mayWithdraw, movesUp } from '../core/register.ts'
import { holdForum } from '../store/queries.ts'
import * as store from '../store/registration-queries.ts'
import { hasVoted } from '../store/vote-queries.ts'
import { aboutForum } from './forum-entry.ts'
import { movedUpWords, tellParticipants } from './tell-participants.ts'

export const withdrawHandler = handleCommand(withdraw, async (context, { forumId }) => {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const own = await store.registrationOfAccount(trx, districtId, forumId, actor.accountId)
  return own === null ? refuse({ kind: 'not-registered' }) : await leave(context, forum, own)
})

export const withdrawForHandler = handleCommand(withdrawFor, async (context, { forumId, no }) => {
  const { trx, districtId } = context
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const found = await store.findRegistration(trx, districtId, forumId, no)
  return found === null ? refuse({ kind: 'no-such-number' }) : await leave(context, forum, found)
})

/** Whoever withdraws leaves nothing behind; the seat goes to the first of those who wait, who is told. */
async function leave({ trx, districtId }: CommandContext, forum: Forum, own: store.Registration) {
  const voted = await hasVoted(trx, districtId, forum.id, own.no)
  const allowed = mayWithdraw(forum, { arrived: own.arrivedAt !== null, voted })
  if (!allowed.ok) return allowed
  await store.removeRegistration(trx, districtId, forum.id, own)
  const moved = movesUp(forum, own.state) ? await store.moveUp(trx, districtId, forum.id, 1) : []
  return ok({
    reply: { forumId: forum.id },
    about: [aboutForum(forum.id)],
    tell: tellParticipants(forum.id, 'forums.seat', moved, movedUpWords),
  })
}
