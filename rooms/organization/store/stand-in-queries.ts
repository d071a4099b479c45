import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { StandIn, StandInId } from '../core/stand-in.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

export async function insertStandIn(trx: Trx, districtId: DistrictId, standIn: StandIn): Promise<void> {
  await tables(trx)
    .insertInto('stand_in')
    .values({
      district_id: districtId,
      stand_in_id: standIn.id,
      absent_id: standIn.absentId,
      substitute_id: standIn.substituteId,
      away_from: standIn.from,
      away_until: standIn.until,
    })
    .execute()
}

export async function findStandIn(trx: Trx, districtId: DistrictId, standInId: StandInId): Promise<StandIn | null> {
  const row = await tables(trx)
    .selectFrom('stand_in')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('stand_in_id', '=', standInId)
    .executeTakeFirst()
  return row === undefined ? null : readStandIn(row)
}

export async function shortenStandIn(trx: Trx, districtId: DistrictId, { id, until }: StandIn): Promise<void> {
  await tables(trx)
    .updateTable('stand_in')
    .set({ away_until: until })
    .where('district_id', '=', districtId)
    .where('stand_in_id', '=', id)
    .execute()
}

/** Takes back a stand-in that never began. */
export async function deleteStandIn(trx: Trx, districtId: DistrictId, standInId: StandInId): Promise<void> {
  await tables(trx)
    .deleteFrom('stand_in')
    .where('district_id', '=', districtId)
    .where('stand_in_id', '=', standInId)
    .execute()
}

/** Who stands in for any of these people on a day or later. */
export async function standInsFor(
  trx: Trx,
  districtId: DistrictId,
  absent: readonly AccountId[],
  from: LocalDate,
): Promise<StandIn[]> {
  const rows = await tables(trx)
    .selectFrom('stand_in')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('absent_id', 'in', absent)
    .where('away_until', '>=', from)
    .orderBy('away_from')
    .orderBy('stand_in_id')
    .execute()
  return rows.map(readStandIn)
}

/** For whom somebody stands in on a day. */
export async function standInsBy(
  trx: Trx,
  districtId: DistrictId,
  substituteId: AccountId,
  on: LocalDate,
): Promise<StandIn[]> {
  const rows = await tables(trx)
    .selectFrom('stand_in')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('substitute_id', '=', substituteId)
    .where('away_from', '<=', on)
    .where('away_until', '>=', on)
    .orderBy('stand_in_id')
    .execute()
  return rows.map(readStandIn)
}

const readStandIn = (row: Selectable<OrganizationTables['stand_in']>): StandIn => ({
  id: row.stand_in_id,
  absentId: row.absent_id,
  substituteId: row.substitute_id,
  from: row.away_from,
  until: row.away_until,
})
