import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ItemId } from '../core/item.ts'
import type { Move, SeenAtGate } from '../core/move-items.ts'
import type { ItemsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ItemsTables>()

/** Some items with all that merges, splits and carvings join to them within their cycles, through any number of steps. */
export async function kinOf(trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<ItemId[]> {
  const { rows } = await sql<{ item_id: ItemId }>`
    with recursive kin (item_id, cycle_id) as (
      select item_id, cycle_id from item where district_id = ${districtId} and item_id = any(${ids})
      union
      select item.item_id, item.cycle_id from kin
      cross join lateral (
        select source_id as item_id from item_source
        where district_id = ${districtId} and item_source.item_id = kin.item_id
        union all
        select item_id from item_source where district_id = ${districtId} and source_id = kin.item_id
      ) as joined
      join item on item.district_id = ${districtId} and item.item_id = joined.item_id and item.cycle_id = kin.cycle_id
    )
    select item_id from kin order by item_id
  `.execute(trx)
  return rows.map((row) => row.item_id)
}

/** The gates that have seen some items, each with one of them. */
export const gatesSeeing = (trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<SeenAtGate[]> =>
  tables(trx)
    .selectFrom('gate_arrival')
    .innerJoin('gate', (join) =>
      join
        .onRef('gate.district_id', '=', 'gate_arrival.district_id')
        .onRef('gate.gate_id', '=', 'gate_arrival.gate_id'),
    )
    .select(['gate_arrival.item_id as itemId', 'gate.gate_id as gateId', 'gate.name'])
    .where('gate_arrival.district_id', '=', districtId)
    .where('gate_arrival.item_id', '=', sql<ItemId>`any(${ids})`)
    .orderBy('gate.gate_order')
    .orderBy('gate.gate_id')
    .orderBy('gate_arrival.item_id')
    .execute()

/** Puts items into another cycle, and writes down that they went, and when. */
export async function putMoves(trx: Trx, districtId: DistrictId, moves: readonly Move[], on: LocalDate): Promise<void> {
  const ids = moves.map(({ itemId }) => itemId)
  const to = moves.map((move) => move.to)
  await sql`
    insert into item_move (district_id, item_id, move_no, from_cycle_id, to_cycle_id, moved_on)
    select ${districtId}, item.item_id,
      1 + (select count(*) from item_move as before
        where before.district_id = ${districtId} and before.item_id = item.item_id),
      item.cycle_id, moved.to_cycle_id, ${on}::date
    from item
    join unnest(${ids}::text[], ${to}::text[]) as moved (item_id, to_cycle_id) on moved.item_id = item.item_id
    where item.district_id = ${districtId}
  `.execute(trx)
  await sql`
    update item set cycle_id = moved.to_cycle_id
    from unnest(${ids}::text[], ${to}::text[]) as moved (item_id, to_cycle_id)
    where item.district_id = ${districtId} and item.item_id = moved.item_id
  `.execute(trx)
}

/** A move as it is told. */
export interface KeptMove extends Move {
  readonly on: LocalDate
}

/** The moves of some items, in their order. */
export const movesOf = (trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<KeptMove[]> =>
  tables(trx)
    .selectFrom('item_move')
    .select(['item_id as itemId', 'from_cycle_id as from', 'to_cycle_id as to', 'moved_on as on'])
    .where('district_id', '=', districtId)
    .where('item_id', '=', sql<ItemId>`any(${ids})`)
    .orderBy('item_id')
    .orderBy('move_no')
    .execute()
