import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { GateId } from '../core/gate.ts'
import type { ItemId } from '../core/item.ts'
import type { Origins } from '../core/origin.ts'
import { readOrigins } from './queries.ts'
import type { ItemsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ItemsTables>()

/** The lines of some items for walking them: what each came from, stated or led into it at a gate. */
export async function linesOf(trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<Origins> {
  const rows = await tables(trx)
    .selectFrom('item_source')
    .select(['item_id', 'source_id', sql<'merged'>`'merged'`.as('origin')])
    .where('district_id', '=', districtId)
    .where('item_id', '=', sql<ItemId>`any(${ids})`)
    .orderBy('item_id')
    .orderBy('source_no')
    .execute()
  return readOrigins(rows)
}

/** An item with all it came from and all that came of it, through any number of steps. */
export async function lineageOf(trx: Trx, districtId: DistrictId, itemId: ItemId): Promise<ItemId[]> {
  const { rows } = await sql<{ item_id: ItemId }>`
    with recursive up (item_id) as (
      select ${itemId}::text
      union
      select source.source_id from item_source as source
      join up on up.item_id = source.item_id
      where source.district_id = ${districtId}
    ), down (item_id) as (
      select ${itemId}::text
      union
      select source.item_id from item_source as source
      join down on down.item_id = source.source_id
      where source.district_id = ${districtId}
    )
    select item_id from up union select item_id from down order by item_id
  `.execute(trx)
  return rows.map((row) => row.item_id)
}

/** The items that came directly from an item. */
export async function successorsOf(trx: Trx, districtId: DistrictId, itemId: ItemId): Promise<ItemId[]> {
  const rows = await tables(trx)
    .selectFrom('item_source')
    .select('item_id')
    .where('district_id', '=', districtId)
    .where('source_id', '=', itemId)
    .orderBy('item_id')
    .execute()
  return rows.map((row) => row.item_id)
}

/** Records that a merge or split at a gate led one item into another, unless that was known. */
export async function linkItems(
  trx: Trx,
  districtId: DistrictId,
  gateId: GateId,
  links: readonly { readonly source: ItemId; readonly into: ItemId }[],
): Promise<void> {
  for (const { source, into } of links) {
    await sql`
      insert into item_source (district_id, item_id, source_no, source_id, gate_id)
      select ${districtId}, ${into}, coalesce(max(source_no), 0) + 1, ${source}, ${gateId}
      from item_source where district_id = ${districtId} and item_id = ${into}
      on conflict (district_id, item_id, source_id) do nothing
    `.execute(trx)
  }
}
