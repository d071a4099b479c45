import { ItemId } from '#rooms/items/core/item.ts'
import { ProposalId } from '#rooms/proposals/core/proposal.ts'
import type { ProposalReviews } from '#rooms/proposals/server/proposal-reviews.ts'
import { reviewersOf, underScreening } from '#rooms/screening/store/item-queries.ts'

/** Hands the room of proposals what the room of screening, which it cannot ask, keeps of them. */
export const reviewsOfProposals: ProposalReviews = {
  async reviewersOf({ trx, districtId }, ids) {
    const found =
      ids.length === 0
        ? []
        : await reviewersOf(
            trx,
            districtId,
            ids.map((id) => ItemId.parse(id)),
          )
    return found.map(({ itemId, departmentId }) => ({ proposalId: ProposalId.parse(itemId), departmentId }))
  },
  async underScreening({ trx, districtId }, ids) {
    const found =
      ids.length === 0
        ? []
        : await underScreening(
            trx,
            districtId,
            ids.map((id) => ItemId.parse(id)),
          )
    return found.map((id) => ProposalId.parse(id))
  },
}
