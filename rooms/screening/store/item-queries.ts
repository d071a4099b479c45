import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** The department to which the review of each of some items was handed last; of those handed out to none, nothing. */
export async function reviewersOf(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<{ readonly itemId: ItemId; readonly departmentId: DepartmentId }[]> {
  return tables(trx)
    .selectFrom('department_review')
    .innerJoin('review_round', (join) =>
      join
        .onRef('review_round.district_id', '=', 'department_review.district_id')
        .onRef('review_round.round_id', '=', 'department_review.round_id'),
    )
    .distinctOn('department_review.item_id')
    .select(['department_review.item_id as itemId', 'department_review.department_id as departmentId'])
    .where('department_review.district_id', '=', districtId)
    .where('department_review.item_id', '=', sql<ItemId>`any(${itemIds})`)
    .where('department_review.department_id', 'is not', null)
    .$narrowType<{ departmentId: DepartmentId }>()
    .orderBy('department_review.item_id')
    .orderBy('review_round.opened_on', 'desc')
    .orderBy('department_review.round_id', 'desc')
    .execute()
}

/** Those of some items that stand in a round of reviews or a screening list that is not closed yet. */
export async function underScreening(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<readonly ItemId[]> {
  const among = sql<ItemId>`any(${itemIds})`
  const rows = await tables(trx)
    .selectFrom('department_review')
    .innerJoin('review_round', (join) =>
      join
        .onRef('review_round.district_id', '=', 'department_review.district_id')
        .onRef('review_round.round_id', '=', 'department_review.round_id'),
    )
    .select('department_review.item_id')
    .where('department_review.district_id', '=', districtId)
    .where('department_review.item_id', '=', among)
    .where('review_round.closed_on', 'is', null)
    .union(
      tables(trx)
        .selectFrom('screening_item')
        .innerJoin('screening_list', (join) =>
          join
            .onRef('screening_list.district_id', '=', 'screening_item.district_id')
            .onRef('screening_list.list_id', '=', 'screening_item.list_id'),
        )
        .select('screening_item.item_id')
        .where('screening_item.district_id', '=', districtId)
        .where('screening_item.item_id', '=', among)
        .where('screening_list.closed_on', 'is', null),
    )
    .orderBy('item_id')
    .execute()
  return rows.map(({ item_id }) => item_id)
}
