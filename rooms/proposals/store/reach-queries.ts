import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { Reach } from '../core/reach.ts'
import type { TransferTables } from './tables-transfers.ts'

const tables = (trx: Trx) => trx.withTables<TransferTables>()

/** Writes over which districts an item reaches, in the place of what was written. */
export async function putReach(trx: Trx, districtId: DistrictId, { itemId, districts, share }: Reach): Promise<void> {
  const set = {
    other_districts: jsonb(districts),
    share_part: share?.kind === 'ratio' ? share.part : null,
    share_whole: share?.kind === 'ratio' ? share.whole : null,
    share_won: share?.kind === 'won' ? share.won : null,
  }
  await tables(trx)
    .insertInto('item_reach')
    .values({ district_id: districtId, item_id: itemId, ...set })
    .onConflict((conflict) => conflict.columns(['district_id', 'item_id']).doUpdateSet(set))
    .execute()
}

/** An item reaches over no other district any more. */
export async function endReach(trx: Trx, districtId: DistrictId, itemId: ItemId): Promise<void> {
  await tables(trx)
    .deleteFrom('item_reach')
    .where('district_id', '=', districtId)
    .where('item_id', '=', itemId)
    .execute()
}

/** Of some items those that reach over other districts. */
export async function reachesOf(trx: Trx, districtId: DistrictId, itemIds: readonly ItemId[]): Promise<Reach[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('item_reach')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .execute()
  return rows.map(({ item_id, other_districts, share_part: part, share_whole: whole, share_won }) => ({
    itemId: item_id,
    districts: other_districts,
    share:
      part !== null && whole !== null
        ? { kind: 'ratio', part, whole }
        : share_won === null
          ? null
          : { kind: 'won', won: share_won },
  }))
}
