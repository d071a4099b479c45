import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listHeads } from '../contract-witness.ts'
import { headsOf } from '../store/head-queries.ts'
import { visibleVote } from './see-vote.ts'

/** A month of hours, which is longer than any vote is open. */
const most = 750

export const listHeadsHandler = handleQuery(listHeads, async (context, { voteId }) => {
  if ((await visibleVote(context, voteId)) === null) return refuse({ kind: 'vote-not-found' })
  return ok({ heads: [...(await headsOf(context.trx, context.districtId, voteId, most))] })
})
