import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { ProposalId } from '../core/proposal.ts'
import { contactsOf } from '../store/intake-queries.ts'
import { proposersOf, sourcesOf } from '../store/lineage-queries.ts'
import { type ContactMeans, placeOfContact } from './contact-means.ts'
import { follow } from './lineage.ts'

/** Whose a proposal is: those who handed in it or what it was made of, and the contacts given with these. */
export interface PeopleOfProposal {
  readonly accounts: readonly AccountId[]
  readonly contacts: readonly string[]
}

/** Whose some proposals are: through merging and splitting as far back as it goes, each person once. */
export async function peopleOf(
  means: ContactMeans,
  { trx, districtId }: CommandContext,
  ids: readonly ProposalId[],
): Promise<(id: ProposalId) => PeopleOfProposal> {
  const { all, lineOf } = await follow(ids, (from) => sourcesOf(trx, districtId, from))
  const accounts = new Map((await proposersOf(trx, districtId, all)).map(({ id, accountId }) => [id, accountId]))
  const contacts = new Map(
    (await contactsOf(trx, districtId, all)).flatMap(({ proposalId, contact }) => {
      const opened = means.open(placeOfContact(districtId, proposalId), contact)
      return opened === null ? [] : [[proposalId, opened] as const]
    }),
  )
  return (id) => {
    const line = lineOf(id)
    return {
      accounts: [...new Set(line.flatMap((one) => accounts.get(one) ?? []))],
      contacts: [...new Set(line.flatMap((one) => contacts.get(one) ?? []))],
    }
  }
}
