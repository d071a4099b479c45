import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { RewardRound } from '../core/reward-round.ts'
import { receiverColumns, receiverOf } from './queries.ts'
import type { RewardsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RewardsTables>()

/** Keeps a round with its list; false where its id is taken. */
export async function insertRound(trx: Trx, districtId: DistrictId, round: RewardRound): Promise<boolean> {
  const { id, year, name, heldOn, total, legalBasis, awards } = round
  const of = { district_id: districtId, round_id: id }
  const written = await tables(trx)
    .insertInto('reward_round')
    .values({ ...of, year, name, held_on: heldOn, total, legal_basis: legalBasis })
    .onConflict((taken) => taken.columns(['district_id', 'round_id']).doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return false
  const rows = awards.map(({ receiver, points, threshold, gives, cost }, at) => {
    return { ...of, no: at + 1, ...receiverColumns(receiver), points, threshold, gives, cost }
  })
  await tables(trx).insertInto('reward_award').values(rows).execute()
  return true
}

/** Every round with its list, the latest first. */
export async function allRounds(trx: Trx, districtId: DistrictId): Promise<RewardRound[]> {
  const rounds = await tables(trx)
    .selectFrom('reward_round')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('held_on', 'desc')
    .orderBy('round_id')
    .execute()
  const awards = await tables(trx)
    .selectFrom('reward_award')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('no')
    .execute()
  const byRound = Map.groupBy(awards, (row) => row.round_id)
  return rounds.map((row) => ({
    ...{ id: row.round_id, year: row.year, name: row.name, heldOn: row.held_on },
    awards: (byRound.get(row.round_id) ?? []).map(({ points, threshold, gives, cost, ...own }) => {
      return { receiver: receiverOf(own), points, threshold, gives, cost }
    }),
    ...{ total: row.total, legalBasis: row.legal_basis },
  }))
}
