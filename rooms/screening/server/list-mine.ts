import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok } from '#kit/result.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { listMine } from '../contract.ts'
import { writtenFor } from '../core/hand-over-work.ts'
import { mayFillReviews } from '../core/permissions.ts'
import { openReviews } from '../store/review-queries.ts'
import { listRounds } from '../store/round-queries.ts'
import { type HeadsOf, inPlaceOfHeads } from './confirms-for.ts'
import { awayOn } from './hand-over-work.ts'
import { departmentNames, shownReview } from './shown-review.ts'

export const listMineHandler = (headsOf: HeadsOf) =>
  handleQuery(listMine, async (context, { most }) => {
    const { trx, districtId, actor, now } = context
    const units = boundTo(mayFillReviews, actor)
    const departmentIds = units?.map(({ id }) => DepartmentId.parse(id)) ?? null
    const today = dateInSeoul(now)
    const away = await awayOn(context, today)
    const reviews = await openReviews(trx, districtId, { departmentIds, most })
    const mayConfirm = new Map<DepartmentId | null, boolean>()
    for (const departmentId of new Set(reviews.map((review) => review.departmentId)))
      mayConfirm.set(departmentId, (await inPlaceOfHeads(context, headsOf, [{ departmentId }])).ok)
    return ok({
      today,
      rounds: (await listRounds(trx, districtId)).filter(({ closedOn }) => closedOn === null),
      reviews: reviews.map(({ roundId, ...review }) => ({
        ...shownReview(review),
        roundId,
        mine: actor.accountId !== null && review.officerId === actor.accountId,
        mayConfirm: mayConfirm.get(review.departmentId) === true,
        standsIn: writtenFor(review, away) !== null,
      })),
      departments: await departmentNames(context),
    })
  })
