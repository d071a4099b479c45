import type { QueryContext } from '#kernel/handler.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ProposalId } from '../core/proposal.ts'

/** What a room below keeps of reviews and screenings, as `apps/` hands it in. */
export interface ProposalReviews {
  /** Which department reviews, or reviewed, each of some proposals. */
  readonly reviewersOf: (
    context: QueryContext,
    ids: readonly ProposalId[],
  ) => Promise<readonly { readonly proposalId: ProposalId; readonly departmentId: DepartmentId }[]>
  /** Those of some proposals about which a round of reviews or a screening is open: its gate will name their cycle. */
  readonly underScreening: (context: QueryContext, ids: readonly ProposalId[]) => Promise<readonly ProposalId[]>
}

/** Where nobody reviews. */
export const noReviews: ProposalReviews = { reviewersOf: async () => [], underScreening: async () => [] }
