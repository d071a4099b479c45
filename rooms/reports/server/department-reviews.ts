import { compareDates, formatDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listRounds, seeRound } from '#rooms/screening/contract.ts'
import type { DepartmentReview } from '#rooms/screening/core/department-review.ts'
import { reviewWordsKo } from '#rooms/screening/core/messages-reviews.ts'
import { RoundId } from '#rooms/screening/core/review-round.ts'
import { departmentReviews, type ReviewRow } from '../core/screening/department-reviews.ts'
import { notFound, type Report } from './report.ts'

const mostOffered = 300

/** Nothing that was not confirmed is told, but that it was not. */
function rowOf(review: DepartmentReview, departments: ReadonlyMap<string, string>): ReviewRow {
  const { place, title, count, departmentId, requested, state, content } = review
  const { verdict, adjusted, reasonCode, conditions, amountReason, opinion } = content
  const row = {
    ...{ place, title, count, requested },
    department: departmentId === null ? null : (departments.get(departmentId) ?? departmentId),
  }
  if (state !== 'confirmed') return { ...row, adjusted: null, verdict: null, why: [] }
  const reason = reasonCode === null ? null : reviewWordsKo.reasonCodes[reasonCode]
  return {
    ...{ ...row, adjusted, verdict },
    why: [reason, conditions, amountReason, opinion].filter((said) => said !== null),
  }
}

/** What departments said of the items of a round that is closed (부서 검토 결과); for those who see reviews. */
export const departmentReviewsReport: Report = {
  name: 'department-reviews',
  title: { ko: '부서 검토 결과', en: 'Department reviews' },
  of: { ko: '부서 검토', en: 'Round' },
  async choices(ask) {
    const listed = await ask(listRounds, {})
    if (!listed.ok) return []
    return listed.value.rounds
      .flatMap(({ id, name, closedOn }) => (closedOn === null ? [] : [{ id, name, closedOn }]))
      .toSorted((one, other) => compareDates(other.closedOn, one.closedOn))
      .slice(0, mostOffered)
      .map(({ id, name, closedOn }) => ({ of: id, label: `${name} (${formatDate(closedOn)})` }))
  },
  async make(ask, of) {
    const roundId = RoundId.safeParse(of)
    const seen = roundId.success ? await ask(seeRound, { roundId: roundId.data }) : notFound
    if (!seen.ok || seen.value.round.closedOn === null) return notFound
    const { round, reviews, departments } = seen.value
    const names = new Map(departments.map(({ id, name }) => [id, name] as const))
    return ok(
      departmentReviews({
        ...{ ...round, closedOn: seen.value.round.closedOn },
        reviews: reviews.map((review) => rowOf(review, names)),
      }),
    )
  },
}
