import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { openRound } from '../contract.ts'
import { emptyContent, type KeptReview } from '../core/department-review.ts'
import * as decide from '../core/review-round.ts'
import { putReviews } from '../store/review-queries.ts'
import { insertRound } from '../store/round-queries.ts'
import { itemsOfCycle } from './items-of-cycle.ts'

export const openRoundHandler = handleCommand(
  openRound,
  async (context, { kind, roundId, dueOn, workingDays, ...parts }) => {
    const { trx, districtId, effectiveOn: openedOn } = context
    const { added } = answered(await context.ask(listHolidays, {}))
    const due = decide.dueOf(openedOn, { dueOn, workingDays }, holidaysOf(added))
    if (!due.ok) return due
    const round: decide.ReviewRound = {
      ...{ id: roundId, ...parts, openedOn, dueOn: due.value },
      ...{ closedOn: null, gateId: null },
    }
    const decided = decide.openRound(round, await itemsOfCycle(context, parts.cycleId, kind))
    if (!decided.ok) return decided
    if (!(await insertRound(trx, districtId, round))) return refuse({ kind: 'round-id-taken' })
    const reviews = decided.value.map(
      (item, at): KeptReview => ({
        ...{ itemId: item.id, place: at + 1, title: item.title, count: item.count, requested: item.requested },
        ...{ departmentId: null, team: null, officerId: null, state: 'open', version: 1, content: emptyContent },
        ...{ byLink: false, submittedBy: null, submittedOn: null, confirmedOn: null, sentBackReason: null, bounces: 0 },
      }),
    )
    await putReviews(trx, districtId, roundId, reviews)
    return ok({ reply: { roundId, items: reviews.length }, about: [{ kind: 'review-round', id: roundId }] })
  },
)
