import type { LocalDate } from '#kit/korean-date.ts'
import { concealedTitle } from '#rooms/items/core/conceal-item.ts'
import type { KeptProposal, Proposal } from '../core/proposal.ts'
import type { ProposalLine } from '../core/proposal-line.ts'
import { standingOf } from '../core/propose.ts'
import type { ListedProposal } from '../store/list-queries.ts'

/** A proposal without the account behind it. */
export const shownProposal = ({ proposedBy: _, ...proposal }: KeptProposal): Proposal => proposal

/** A line of a list, as it stands on a day. */
export const lineOn =
  (on: LocalDate) =>
  ({ proposal, title, place }: ListedProposal): ProposalLine => ({
    ...{ proposal: shownProposal(proposal), title, place },
    standing: standingOf(proposal, on),
  })

/** The same for whoever did not write it: of what is hidden neither the title nor the place. */
export const lineForOthersOn = (on: LocalDate) => {
  const line = lineOn(on)
  return (listed: ListedProposal): ProposalLine => ({
    ...line(listed),
    ...(listed.proposal.hidden ? { title: concealedTitle, place: '-' } : {}),
  })
}
