import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { fillReviews } from '../contract.ts'
import { writtenFor } from '../core/hand-over-work.ts'
import { noteStandIns } from '../store/work-queries.ts'
import { filledReply, fillRows } from './fill-rows.ts'
import { awayOn } from './hand-over-work.ts'
import { openRoundOf } from './load-round.ts'
import { reviewedRows } from './reviewed-rows.ts'
import { tellSubmitted } from './tell-submitted.ts'

export const fillReviewsHandler = handleCommandOn(
  fillReviews,
  (context, { roundId, rows }) =>
    reviewedRows(
      context,
      roundId,
      rows.map(({ itemId }) => itemId),
    ),
  async (context, { roundId, submit, rows }) => {
    const round = await openRoundOf(context, roundId)
    if (!round.ok) return round
    const filled = await fillRows(context, round.value, { rows, submit, byLink: false, isOwn: () => true })
    if (!filled.ok) return filled
    const { trx, districtId, actor, effectiveOn: on } = context
    const away = await awayOn(context, on)
    const written = filled.value.saved.flatMap((review) => {
      const absent = writtenFor(review, away)
      const { itemId, version } = review
      return absent === null || actor.accountId === null
        ? []
        : [{ itemId, version, by: actor.accountId, for: absent, on }]
    })
    await noteStandIns(trx, districtId, roundId, written)
    return ok({
      reply: filledReply(filled.value),
      about: [{ kind: 'review-round', id: roundId }],
      tell: tellSubmitted(round.value, filled.value.saved),
    })
  },
)
