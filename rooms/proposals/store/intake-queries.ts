import type { Insertable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ListedProposal } from './list-queries.ts'
import { readProposal } from './queries.ts'
import type { IntakeTables } from './tables-intake.ts'

const tables = (trx: Trx) => trx.withTables<IntakeTables>()

export type IntakeEntry = Omit<Insertable<IntakeTables['proposal_intake']>, 'district_id'>

export async function addIntake(trx: Trx, districtId: DistrictId, entries: readonly IntakeEntry[]): Promise<void> {
  await tables(trx)
    .insertInto('proposal_intake')
    .values(entries.map((entry) => ({ district_id: districtId, ...entry })))
    .execute()
}

/** How many proposals of one contact are found. */
const mostOfContact = 50

/** The proposals given with a contact, by whichever key's number it is found, those given last first. */
export async function idsOfContact(
  trx: Trx,
  districtId: DistrictId,
  contactIndexes: readonly string[],
): Promise<ProposalId[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_intake')
    .select('proposal_id')
    .where('district_id', '=', districtId)
    .where('contact_index', 'in', contactIndexes)
    .orderBy('received_on', 'desc')
    .orderBy('proposal_id')
    .limit(mostOfContact)
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}

/** The proposals that an account sent, those sent last first. */
export async function idsOfAccount(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<ProposalId[]> {
  const rows = await tables(trx)
    .selectFrom('proposal')
    .select('proposal_id')
    .where('district_id', '=', districtId)
    .where('proposed_by', '=', accountId)
    .orderBy('submitted_at', 'desc')
    .orderBy('proposal_id')
    .limit(mostOfContact)
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}

/** Some proposals as a list shows them, the newest first. */
export async function listedProposals(
  trx: Trx,
  districtId: DistrictId,
  ids: readonly ProposalId[],
): Promise<ListedProposal[]> {
  if (ids.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('proposal')
    .innerJoin('proposal_version', (join) =>
      join
        .onRef('proposal_version.district_id', '=', 'proposal.district_id')
        .onRef('proposal_version.proposal_id', '=', 'proposal.proposal_id')
        .onRef('proposal_version.version', '=', 'proposal.version'),
    )
    .selectAll('proposal')
    .select(['proposal_version.title', 'proposal_version.place'])
    .where('proposal.district_id', '=', districtId)
    .where('proposal.proposal_id', 'in', ids)
    .orderBy('proposal.submitted_at', 'desc')
    .orderBy('proposal.proposal_id')
    .execute()
  return rows.map(({ title, place, ...row }) => ({ proposal: readProposal(row), title, place }))
}

/** The sealed contacts that were given with some proposals and are still kept. */
export const contactsOf = (
  trx: Trx,
  districtId: DistrictId,
  proposalIds: readonly ProposalId[],
): Promise<{ readonly proposalId: ProposalId; readonly contact: string }[]> =>
  tables(trx)
    .selectFrom('proposal_intake')
    .select(['proposal_id as proposalId', 'contact'])
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', proposalIds)
    .where('contact', 'is not', null)
    .$narrowType<{ contact: string }>()
    .execute()

/** The next sealed contacts in the order of the proposals, held while they are sealed anew. */
export const holdContacts = (
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: ProposalId | null; readonly atMost: number },
): Promise<{ readonly key: ProposalId; readonly kept: string }[]> =>
  tables(trx)
    .selectFrom('proposal_intake')
    .select(['proposal_id as key', 'contact as kept'])
    .where('district_id', '=', districtId)
    .where('proposal_id', '>', after ?? ('' as ProposalId))
    .where('contact', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('proposal_id')
    .limit(atMost)
    .forUpdate()
    .execute()

/** Puts a newly sealed contact, and the number by which it is found, in the place of the same one as it stood. */
export async function putContact(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  kept: { readonly contact: string; readonly contactIndex: string },
): Promise<void> {
  await tables(trx)
    .updateTable('proposal_intake')
    .set({ contact: kept.contact, contact_index: kept.contactIndex })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}
