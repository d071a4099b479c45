import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { WitnessedHeads } from '../core/witnessed-heads.ts'
import type { PollingTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PollingTables>()

/** The heads that were kept of a vote, the newest first. */
export const headsOf = (
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  most: number,
): Promise<readonly WitnessedHeads[]> =>
  tables(trx)
    .selectFrom('vote_heads')
    .select(['seen_at as seenAt', 'ballots', 'issued'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .orderBy('seen_at', 'desc')
    .limit(most)
    .execute()

/** Keeps heads; of the same moment the last ones. */
export async function keepHeads(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { seenAt, ballots, issued }: WitnessedHeads,
): Promise<void> {
  await tables(trx)
    .insertInto('vote_heads')
    .values({ district_id: districtId, vote_id: voteId, seen_at: seenAt, ballots, issued })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id', 'seen_at']).doUpdateSet({ ballots, issued }))
    .execute()
}
