import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { closeVote } from '../contract-office.ts'
import * as store from '../store/queries.ts'
import { subjectOf } from './design-vote.ts'
import { type PollingMeans, paperworkOf } from './vote-means.ts'

/** Registrar and box are told afterwards, by the work that repeats. */
export const closeVoteHandler = (means: PollingMeans) =>
  handleCommand(closeVote, async ({ trx, districtId, now }, { voteId }) => {
    const vote = await store.holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    if (vote.handedOverAt === null) return refuse({ kind: 'not-announced' })
    if (vote.closedAt !== null || vote.closeAskedAt !== null) return refuse({ kind: 'closed-already' })
    const isOver = Date.parse(now) / 1000 >= vote.closesAt + vote.graceSeconds
    if (!isOver && !vote.isTrial) return refuse({ kind: 'still-open', closesAt: vote.closesAt })
    const { unfinished } = await paperworkOf(means)(trx, districtId, voteId)
    if (unfinished > 0) return refuse({ kind: 'sheets-unfinished', left: unfinished })
    await store.askClose(trx, districtId, voteId, now)
    return ok({ reply: { voteId }, about: [subjectOf(voteId)] })
  })
