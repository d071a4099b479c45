import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { castVote } from '../contract-votes.ts'
import { mayCast } from '../core/voters.ts'
import { ownNumber, presencesOf } from '../store/attendance-queries.ts'
import { lockCalled } from '../store/called-queries.ts'
import * as store from '../store/vote-queries.ts'

export const castVoteHandler = handleCommand(castVote, async (context, { voteId, choice }) => {
  const { trx, districtId, actor, now } = context
  const found = await store.findVote(trx, districtId, voteId)
  if (found === null) return refuse({ kind: 'vote-not-found' })
  const { meetingId } = found
  await lockCalled(trx, districtId, meetingId)
  const personNo = actor.accountId === null ? null : await ownNumber(trx, districtId, meetingId, actor.accountId)
  if (personNo === null) return refuse({ kind: 'not-a-member' })
  const vote = (await store.findVote(trx, districtId, voteId)) ?? found
  const may = mayCast(vote, personNo, {
    recusals: await store.recusalsOf(trx, districtId, meetingId),
    presences: await presencesOf(trx, districtId, meetingId),
    voted: [
      ...(await store.namedChoicesOf(trx, districtId, [voteId])),
      ...(await store.secretVotersOf(trx, districtId, [voteId])),
    ],
    now,
  })
  if (!may.ok) return may
  if (vote.method === 'secret') await store.putSecretChoice(trx, districtId, voteId, { personNo, choice })
  else await store.insertNamedChoices(trx, districtId, voteId, [{ personNo, choice }])
  return ok({ reply: { voteId }, about: [{ kind: 'meeting', id: meetingId }] })
})
