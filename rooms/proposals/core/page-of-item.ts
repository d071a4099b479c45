import type { LocalDate } from '#kit/korean-date.ts'
import type { ProposalPage } from '#rooms/items/core/item-page.ts'
import type { KeptProposal } from './proposal.ts'
import { support } from './propose.ts'

/** Decides where the item that a proposal is leads, and whether residents may support it there on a day: not one hidden. */
export const pageOfItem = (proposal: KeptProposal, on: LocalDate): ProposalPage => ({
  path: `/proposals/${proposal.id}`,
  takesSupport: !proposal.hidden && support(proposal, null, on).ok,
})
