import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeGate, seeItem } from '#rooms/items/contract.ts'
import { listBallots, recordBallotResult } from '#rooms/voting/contract.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { publishResult } from '../contract-office.ts'
import { recordedVote } from '../core/recorded-vote.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { resultTold } from '../core/vote-told.ts'
import * as store from '../store/queries.ts'
import { subjectOf } from './design-vote.ts'

type Result = NonNullable<VoteRecord['result']>

/** The options' items that are there. */
async function itemsOf({ ask }: CommandContext, { draft }: VoteRecord): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const { itemId } of draft.contests.flatMap(({ options }) => options)) {
    if (itemId !== null && (await ask(seeItem, { itemId })).ok) found.add(itemId)
  }
  return found
}

/** The gate that this vote is, if it is one of votes and has no ballot yet. */
async function gateOf({ ask }: CommandContext, { draft }: VoteRecord) {
  if (draft.gateId === null) return null
  const [gate, ballots] = [await ask(seeGate, { gateId: draft.gateId }), await ask(listBallots, {})]
  const isTaken = ballots.ok && ballots.value.ballots.some(({ gateId }) => gateId === draft.gateId)
  return gate.ok && gate.value.gate.kind === 'ballot' && !isTaken ? draft.gateId : null
}

/** A trial stays out of the thread: its result is nobody's will. */
async function record(context: CommandContext, vote: VoteRecord, result: Result) {
  if (vote.isTrial || vote.manifest === null) return ok(null)
  const manifest = manifestShape.parse(JSON.parse(vote.manifest))
  const items = await itemsOf(context, vote)
  const ballot = recordedVote({ id: vote.id, draft: vote.draft, manifest, result, items })
  if (ballot === null) return ok(null)
  return context.perform(recordBallotResult, { ballot: ballot as never, gateId: await gateOf(context, vote) })
}

export const publishResultHandler = handleCommand(publishResult, async (context, { voteId, ...counted }) => {
  const { trx, districtId, now } = context
  const vote = await store.holdVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  if (vote.closedAt === null) return refuse({ kind: 'not-closed-yet' })
  if (vote.result !== null) return refuse({ kind: 'counted-already' })
  await store.keepResult(trx, districtId, voteId, { at: now, ...counted })
  const recorded = await record(context, vote, counted.result)
  if (!recorded.ok) throw new Error(`A counted vote cannot be recorded: ${recorded.refusal.kind}.`)
  const items = vote.draft.contests.flatMap(({ options }) => options.flatMap(({ itemId }) => itemId ?? []))
  return ok({
    reply: { voteId },
    tell: [resultTold(vote)],
    about: [subjectOf(voteId), ...(vote.isTrial ? [] : [...new Set(items)].map((id) => ({ kind: 'item', id })))],
  })
})
