import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { closeVote } from '../contract-votes.ts'
import { countOf, takeChoices } from '../core/closing-vote.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { lockCalled } from '../store/called-queries.ts'
import * as store from '../store/vote-queries.ts'
import { rowOfVote } from './called-rows.ts'

export const closeVoteHandler = handleCommandOn(closeVote, rowOfVote, async (context, input) => {
  const { trx, districtId, now } = context
  const { voteId } = input
  const found = await store.findVote(trx, districtId, voteId)
  const meeting = found === null ? null : await lockCalled(trx, districtId, found.meetingId)
  // Read anew under the lock: of two clerks who close a vote at once, the second finds it closed.
  const vote = await store.findVote(trx, districtId, voteId)
  if (vote === null || meeting === null) return refuse({ kind: 'vote-not-found' })
  if (vote.closedAt !== null) return refuse({ kind: 'vote-closed' })
  const named = await store.namedChoicesOf(trx, districtId, [voteId])
  const standing = {
    rules: meeting.rules,
    members: await membersOf(trx, districtId, meeting.id),
    recusals: await store.recusalsOf(trx, districtId, meeting.id),
    presences: await presencesOf(trx, districtId, meeting.id),
    voted: [...named, ...(await store.secretVotersOf(trx, districtId, [voteId]))],
    box: await store.secretSums(trx, districtId, voteId),
    named,
    now,
  }
  const taken = takeChoices(vote, input.choices, standing)
  if (!taken.ok) return taken
  const counted = countOf(vote, input, { ...standing, named: [...named, ...taken.value] })
  if (!counted.ok) return counted
  await store.insertNamedChoices(trx, districtId, voteId, taken.value)
  await store.closeVote(trx, districtId, voteId, { at: now, counted: counted.value })
  return ok({ reply: { voteId, counted: counted.value }, about: [{ kind: 'meeting', id: meeting.id }] })
})
