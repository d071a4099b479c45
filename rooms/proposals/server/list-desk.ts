import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { deskViews, listDesk, seeAnswer } from '../contract-office.ts'
import * as store from '../store/desk-queries.ts'
import { findAnswer } from '../store/office-queries.ts'
import { findProposal } from '../store/queries.ts'
import type { ProposalReviews } from './proposal-reviews.ts'
import { lineForOthersOn } from './shown-proposal.ts'

/** What a department reviews or reviewed is not without one, though nobody gave it to that department as a proposal. */
export const listDeskWith = ({ reviewersOf }: Pick<ProposalReviews, 'reviewersOf'>) =>
  handleQuery(listDesk, async (context, input) => {
    const { trx, districtId, now } = context
    const { view, departmentId = null, track = null, page, size } = input
    const on = dateInSeoul(now)
    const reviewers = await reviewersOf(context, await store.givenToNone(trx, districtId))
    const wish = { departmentId, track, on, reviewers }
    const counts: Record<string, number> = {}
    for (const one of deskViews) counts[one] = await store.countDesk(trx, districtId, { ...wish, view: one })
    const paging = { limit: size, offset: (page - 1) * size }
    const listed = await store.listDesk(trx, districtId, { ...wish, view }, paging)
    return ok({
      proposals: listed.map(lineForOthersOn(on)),
      total: counts[view] ?? 0,
      counts: listDesk.reply.shape.counts.parse(counts),
      reviewers: reviewers.filter(({ proposalId }) => listed.some(({ proposal }) => proposal.id === proposalId)),
      ...{ page, on },
    })
  })

export const seeAnswerHandler = handleQuery(seeAnswer, async ({ trx, districtId }, { proposalId }) => {
  if ((await findProposal(trx, districtId, proposalId)) === null) return refuse({ kind: 'proposal-not-found' })
  const answer = await findAnswer(trx, districtId, proposalId)
  if (answer === null) return ok({ answer })
  const { draftedBy: _, ...shown } = answer
  return ok({ answer: shown })
})
