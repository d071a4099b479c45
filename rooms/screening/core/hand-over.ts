import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { emptyContent, type KeptReview } from './department-review.ts'

/** How often departments may hand an item on among themselves; then the budget office decides (domain.md 7). */
export const mostBounces = 2

export const HandOverRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed-already') }),
  z.object({ kind: z.literal('not-handed-out') }),
  z.object({ kind: z.literal('same-department') }),
  z.object({ kind: z.literal('goes-round'), bounces: z.int() }),
])
export type HandOverRefusal = z.infer<typeof HandOverRefusal>

/**
 * Decides whether a review goes to another department (소관부서 재지정): it begins there anew. After two times departments
 * hand it on no more, and the budget office or the secretariat says whose it is.
 */
export function handOver(
  review: KeptReview,
  to: DepartmentId,
  byTheOffice: boolean,
): Result<KeptReview & { readonly from: DepartmentId }, HandOverRefusal> {
  const { departmentId: from, bounces } = review
  if (review.state === 'confirmed') return refuse({ kind: 'confirmed-already' })
  if (from === null) return refuse({ kind: 'not-handed-out' })
  if (from === to) return refuse({ kind: 'same-department' })
  if (bounces >= mostBounces && !byTheOffice) return refuse({ kind: 'goes-round', bounces })
  return ok({
    ...review,
    from,
    departmentId: to,
    team: null,
    officerId: null,
    state: 'open',
    content: emptyContent,
    version: review.version + 1,
    bounces: bounces + 1,
    byLink: false,
    submittedOn: null,
    submittedBy: null,
    sentBackReason: null,
  })
}
