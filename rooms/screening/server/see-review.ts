import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeReview } from '../contract.ts'
import { isOverdue } from '../core/review-round.ts'
import * as store from '../store/review-queries.ts'
import { findRound } from '../store/round-queries.ts'
import * as work from '../store/work-queries.ts'
import { type HeadsOf, inPlaceOfHeads } from './confirms-for.ts'
import { departmentNames, shownReview } from './shown-review.ts'

export const seeReviewHandler = (headsOf: HeadsOf) =>
  handleQuery(seeReview, async (context, { roundId, itemId }) => {
    const { trx, districtId, actor, now } = context
    const round = await findRound(trx, districtId, roundId)
    if (round === null) return refuse({ kind: 'round-not-found' })
    const review = await store.findReview(trx, districtId, roundId, itemId)
    if (review === null) return refuse({ kind: 'not-in-round' })
    const departments = await departmentNames(context)
    const nameOf = (id: string): string => departments.find((one) => one.id === id)?.name ?? id
    const handovers = await store.handoversOf(trx, districtId, roundId, itemId)
    const inPlaceOf = await inPlaceOfHeads(context, headsOf, [review])
    const standIns = await work.standInsOfReview(trx, districtId, roundId, itemId)
    const isMe = (account: string | null): boolean => account !== null && account === actor.accountId
    return ok({
      round,
      overdue: isOverdue(round, dateInSeoul(now)),
      review: shownReview(review),
      mine: isMe(review.officerId),
      submittedByMe: isMe(review.submittedBy),
      departments,
      confirms: !inPlaceOf.ok ? null : inPlaceOf.value.size === 0 ? 'as-head' : 'as-stand-in',
      confirmedByStandIn: review.state === 'confirmed' && standIns.some(({ version }) => version === review.version),
      standInDays: standIns.map(({ on }) => on),
      passedOn: await work.handoversOfReview(trx, districtId, roundId, itemId),
      handovers: handovers.map(({ from, to, ...handed }) => ({ ...handed, from: nameOf(from), to: nameOf(to) })),
    })
  })
