import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Step } from '../core/lineage.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

/** From proposals to those that were merged into them, and to those of which they are parts. */
export const sourcesOf = (trx: Trx, districtId: DistrictId, ids: readonly ProposalId[]): Promise<Step[]> =>
  tables(trx)
    .selectFrom('proposal')
    .select(['merged_into as of', 'proposal_id as next'])
    .where('district_id', '=', districtId)
    .where('merged_into', 'in', ids)
    .$narrowType<{ of: ProposalId }>()
    .unionAll(
      tables(trx)
        .selectFrom('proposal_split')
        .select(['proposal_id as of', 'split_from as next'])
        .where('district_id', '=', districtId)
        .where('proposal_id', 'in', ids),
    )
    .orderBy('of')
    .orderBy('next')
    .execute()

/** From proposals to those into which they were merged, and to their parts. */
export const outcomesOf = (trx: Trx, districtId: DistrictId, ids: readonly ProposalId[]): Promise<Step[]> =>
  tables(trx)
    .selectFrom('proposal')
    .select(['proposal_id as of', 'merged_into as next'])
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', ids)
    .where('merged_into', 'is not', null)
    .$narrowType<{ next: ProposalId }>()
    .unionAll(
      tables(trx)
        .selectFrom('proposal_split')
        .select(['split_from as of', 'proposal_id as next'])
        .where('district_id', '=', districtId)
        .where('split_from', 'in', ids),
    )
    .orderBy('of')
    .orderBy('next')
    .execute()

/** The accounts that handed some proposals in. */
export const proposersOf = (
  trx: Trx,
  districtId: DistrictId,
  ids: readonly ProposalId[],
): Promise<{ readonly id: ProposalId; readonly accountId: AccountId }[]> =>
  tables(trx)
    .selectFrom('proposal')
    .select(['proposal_id as id', 'proposed_by as accountId'])
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', ids)
    .where('proposed_by', 'is not', null)
    .$narrowType<{ accountId: AccountId }>()
    .execute()
