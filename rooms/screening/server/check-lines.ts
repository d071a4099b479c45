import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { seeItem } from '#rooms/items/contract.ts'
import type { CheckLine } from '../contract-field-checks.ts'
import type { FieldCheck } from '../core/field-check.ts'
import { maySeeReviews } from '../core/permissions.ts'
import { confirmedReviews } from '../store/review-queries.ts'
import { departmentNames } from './shown-review.ts'

/**
 * Checks with the titles of their items, their departments, and what was asked for and adjusted: to strangers only
 * what stands in a round that is closed.
 */
export async function checkLines(context: QueryContext, checks: readonly FieldCheck[]): Promise<CheckLine[]> {
  const { trx, districtId, actor, ask } = context
  const itemIds = [...new Set(checks.map(({ itemId }) => itemId))]
  const departments = new Map((await departmentNames(context)).map(({ id, name }) => [id, name]))
  const closed = !permits(maySeeReviews, actor)
  const reviews = await confirmedReviews(trx, districtId, { itemIds, closed })
  const adjusted = new Map(reviews.map(({ itemId, content }) => [itemId, content.adjusted]))
  const items = new Map<string, { readonly title: string; readonly requested: CheckLine['requested'] }>()
  for (const itemId of itemIds) {
    const seen = await ask(seeItem, { itemId })
    if (seen.ok) items.set(itemId, seen.value.item)
  }
  return checks.map((check) => ({
    check,
    title: items.get(check.itemId)?.title ?? check.itemId,
    department: departments.get(check.departmentId) ?? check.departmentId,
    requested: items.get(check.itemId)?.requested ?? null,
    adjusted: adjusted.get(check.itemId) ?? null,
  }))
}
