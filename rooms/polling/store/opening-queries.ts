import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { readVote } from './read-vote.ts'
import type { PollingTables } from './tables.ts'

/** The votes that are announced and have no result yet, the first to end first. */
export async function votesToCome(trx: Trx, districtId: DistrictId, atMost: number): Promise<VoteRecord[]> {
  const rows = await trx
    .withTables<PollingTables>()
    .selectFrom('vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('announced_at', 'is not', null)
    .where('result', 'is', null)
    .orderBy('closes_at')
    .orderBy('vote_id')
    .limit(atMost)
    .execute()
  return rows.map(readVote)
}
