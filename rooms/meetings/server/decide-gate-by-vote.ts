import { handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { decideGateByVote } from '../contract-votes.ts'
import { mayDecideGate } from '../core/vote.ts'
import { lockCalled } from '../store/called-queries.ts'
import { linkResolution } from '../store/queries.ts'
import { findVote, noteGate } from '../store/vote-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'
import { rowOfVote } from './called-rows.ts'

export const decideGateByVoteHandler = handleCommandOn(decideGateByVote, rowOfVote, async (context, input) => {
  const { trx, districtId, perform, now } = context
  const { voteId, ...gate } = input
  const found = await findVote(trx, districtId, voteId)
  const meeting = found === null ? null : await lockCalled(trx, districtId, found.meetingId)
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null || meeting === null) return refuse({ kind: 'vote-not-found' })
  const may = mayDecideGate(vote)
  if (!may.ok) return may
  const body = await bodyOn(context, meeting.bodyId, meeting.heldOn)
  const on = meeting.form === 'written' ? dateInSeoul(now) : meeting.heldOn
  const decided = await perform(decideGate, {
    ...gate,
    kind: 'resolution',
    decider: body?.body.name ?? meeting.bodyId,
    meetingId: meeting.id,
    period: { from: on, to: on, precision: 'day' },
  })
  if (!decided.ok) return decided
  await noteGate(trx, districtId, voteId, gate.gateId)
  await linkResolution(trx, districtId, voteId, gate.gateId)
  return ok({
    reply: decided.value,
    about: [
      { kind: 'meeting', id: meeting.id },
      { kind: 'gate', id: gate.gateId },
    ],
  })
})
