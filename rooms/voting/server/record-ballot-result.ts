import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordBallotResult } from '../contract.ts'
import { checkRecordedBallot } from '../core/recorded-ballot.ts'
import * as store from '../store/queries.ts'

export const recordBallotResultHandler = handleCommand(recordBallotResult, async ({ trx, districtId }, input) => {
  const { gateId } = input
  const ballotId = input.ballot.id
  if ((await store.findBallot(trx, districtId, ballotId)) !== null) {
    return refuse({ kind: 'ballot-id-taken', ballotId })
  }
  const other = gateId === null ? null : await store.ballotAtGate(trx, districtId, gateId)
  if (gateId !== null && other !== null) return refuse({ kind: 'gate-has-ballot', gateId, ballotId: other })
  const ballot = checkRecordedBallot(input.ballot)
  if (!ballot.ok) return ballot
  const { name, contests, channel, source } = ballot.value
  await store.insertBallot(trx, districtId, { ballot: ballot.value, gateId })
  await store.insertContests(trx, districtId, ballotId, contests)
  for (const contest of contests) await store.insertOptions(trx, districtId, ballotId, contest)
  const options = contests.flatMap((contest) => contest.options)
  const subject = { kind: 'ballot', id: ballotId }
  const items = [...new Set(options.map((option) => option.itemId))].map((id) => ({ kind: 'item', id }))
  const text = [...contests.map((contest) => contest.title), ...options.map((option) => option.name), channel, source]
  return ok({
    reply: { ballotId },
    about: [subject, ...items],
    index: [
      { ...subject, title: name, text: text.filter((part) => part !== null).join(' '), path: `/ballots/${ballotId}` },
    ],
  })
})
