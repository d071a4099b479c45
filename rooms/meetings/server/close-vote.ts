import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { closeVote } from '../contract-votes.ts'
import { checkQuorum } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { countChoices, countVote, countWritten, type Vote } from '../core/vote.ts'
import { mayVote, votersOf } from '../core/voters.ts'
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
  const counted = await countOf(context, meeting, vote, input)
  if (!counted.ok) return counted
  await store.closeVote(trx, districtId, voteId, { at: now, counted: counted.value })
  return ok({ reply: { voteId, counted: counted.value }, about: [{ kind: 'meeting', id: meeting.id }] })
})

async function countOf(context: CommandContext, meeting: CalledMeeting, vote: Vote, input: InputOf<typeof closeVote>) {
  const { trx, districtId, now } = context
  const { choices, count, chairCasts } = input
  const { rules } = meeting
  const members = await membersOf(trx, districtId, meeting.id)
  const before = {
    recusals: await store.recusalsOf(trx, districtId, meeting.id),
    presences: await presencesOf(trx, districtId, meeting.id),
    voted: [
      ...(await store.namedChoicesOf(trx, districtId, [vote.id])),
      ...(await store.secretVotersOf(trx, districtId, [vote.id])),
    ],
    now,
  }
  if (choices.length > 0 && (vote.method === 'show' || vote.method === 'secret')) {
    return refuse({ kind: 'choices-not-taken' as const })
  }
  const made = [...new Map(choices.map((one) => [one.personNo, one])).values()]
  for (const { personNo } of made) {
    if (!members.some((one) => one.personNo === personNo)) return refuse({ kind: 'no-such-member' as const, personNo })
    const may = mayVote(vote, personNo, before)
    if (!may.ok) return may
  }
  await store.insertNamedChoices(trx, districtId, vote.id, made)
  const named = await store.namedChoicesOf(trx, districtId, [vote.id])
  const enrolled = members.length
  if (vote.method === 'written') {
    const recused = before.recusals.filter(({ agendaNo }) => agendaNo === vote.agendaNo).length
    const until = { rules, replyBy: vote.replyBy ?? dateInSeoul(now), today: dateInSeoul(now) }
    return countWritten(countChoices(named), { enrolled, recused }, until)
  }
  const { present, recused } = votersOf(vote, before)
  const enough = checkQuorum(rules, enrolled, present.size)
  if (!enough.ok) return enough
  const base = { enrolled, present: present.size, recused }
  const voters = present.size - recused
  if (vote.method === 'roll') {
    if (named.length < voters) return refuse({ kind: 'choices-missing' as const, missing: voters - named.length })
    return countVote(countChoices(named), base, rules, chairCasts)
  }
  if (vote.method === 'show' && count === null) return refuse({ kind: 'count-needed' as const })
  const sums = count ?? { ...(await store.secretSums(trx, districtId, vote.id)), abstained: null }
  // Whoever raised no hand, or did not vote in secret, abstained.
  const raised = sums.inFavour + sums.against
  const abstained = sums.abstained ?? Math.max(0, voters - raised)
  return countVote({ ...sums, abstained }, base, rules, chairCasts)
}
