import type { CommandContext, QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok, type Result } from '#kit/result.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { confirmsFor, type NotTheHead } from '../core/confirms-for.ts'
import { headOf, type InPlaceOf, type KeptReview } from '../core/department-review.ts'
import { mayConfirmAsHead } from '../core/permissions.ts'
import type { RoundId } from '../core/review-round.ts'
import { noteStandIns } from '../store/work-queries.ts'
import { awayOn } from './hand-over-work.ts'

/** The accounts that head a department on a day: who holds which role another room knows, so `apps/` hands it in. */
export type HeadsOf = (context: QueryContext, departmentId: DepartmentId, on: LocalDate) => Promise<readonly string[]>

/** In the place of which heads somebody acts today on the reviews of some departments; refused where they may not. */
export async function inPlaceOfHeads(
  context: QueryContext,
  headsOf: HeadsOf,
  reviews: readonly Pick<KeptReview, 'departmentId'>[],
): Promise<Result<InPlaceOf, NotTheHead>> {
  const { actor, now } = context
  const [today, own] = [dateInSeoul(now), boundTo(mayConfirmAsHead, actor)]
  const inPlaceOf = new Map<DepartmentId, string>()
  for (const departmentId of new Set(reviews.map((review) => review.departmentId))) {
    const isHead = permits(mayConfirmAsHead, actor) && (own?.some(({ id }) => id === departmentId) ?? true)
    const heads = isHead || departmentId === null ? [] : await headsOf(context, departmentId, today)
    const away = heads.length === 0 ? new Set<string>() : await awayOn(context, today)
    const head = confirmsFor({ isHead, heads, away })
    if (!head.ok) return head
    if (head.value !== null && departmentId !== null) inPlaceOf.set(departmentId, head.value)
  }
  return ok(inPlaceOf)
}

/** Writes down for which head somebody acted on reviews, at the version that came of it. */
export async function noteInPlaceOf(
  { trx, districtId, actor, effectiveOn: on }: CommandContext,
  roundId: RoundId,
  reviews: readonly KeptReview[],
  inPlaceOf: InPlaceOf,
): Promise<void> {
  const acted = reviews.flatMap((review) => {
    const head = headOf(review, inPlaceOf)
    const { itemId, version } = review
    return head === null || actor.accountId === null ? [] : [{ itemId, version, by: actor.accountId, for: head, on }]
  })
  await noteStandIns(trx, districtId, roundId, acted)
}
