import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { Split } from '../core/split.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export async function addParts(
  trx: Trx,
  districtId: DistrictId,
  from: ProposalId,
  parts: readonly ProposalId[],
  { reason, role, on }: Split,
): Promise<void> {
  const rows = parts.map((id) => ({
    district_id: districtId,
    proposal_id: id,
    split_from: from,
    reason,
    role,
    split_on: on,
  }))
  await tables(trx).insertInto('proposal_split').values(rows).execute()
}

/** How a proposal was split: of which it is a part, or what it became; a proposal may be both. */
export async function splitsOf(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
): Promise<(Split & { readonly id: ProposalId; readonly from: ProposalId })[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_split')
    .selectAll()
    .where('district_id', '=', districtId)
    .where((is) => is.or([is('proposal_id', '=', proposalId), is('split_from', '=', proposalId)]))
    .orderBy('proposal_id')
    .execute()
  return rows.map(({ proposal_id: id, split_from: from, reason, role, split_on: on }) => ({
    id,
    from,
    reason,
    role,
    on,
  }))
}
