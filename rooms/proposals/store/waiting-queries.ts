import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Proposal, ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

/** What is asked of a proposal that may wait for a cycle. */
export type MayWait = Pick<Proposal, 'id' | 'cycleId' | 'submittedOn' | 'state' | 'supportUntil' | 'track'>

/** The proposals that stand in none of some cycles, those given last first. */
export const outsideCycles = (trx: Trx, districtId: DistrictId, cycleIds: readonly string[]): Promise<MayWait[]> =>
  tables(trx)
    .selectFrom('proposal')
    .select(['proposal_id as id', 'cycle_id as cycleId', 'submitted_on as submittedOn', 'state'])
    .select(['support_until as supportUntil', 'track'])
    .where('district_id', '=', districtId)
    .$if(cycleIds.length > 0, (found) => found.where('cycle_id', 'not in', cycleIds))
    .orderBy('submitted_at', 'desc')
    .orderBy('proposal_id')
    .execute()

/** Puts proposals into a cycle. */
export async function putIntoCycle(
  trx: Trx,
  districtId: DistrictId,
  proposalIds: readonly ProposalId[],
  cycleId: string,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal')
    .set({ cycle_id: cycleId })
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', proposalIds)
    .execute()
}
