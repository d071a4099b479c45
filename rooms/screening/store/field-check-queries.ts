import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { FieldCheck, FieldCheckId } from '../core/field-check.ts'
import type { ScreeningTables } from './tables.ts'

const checks = (trx: Trx, districtId: DistrictId) =>
  trx.withTables<ScreeningTables>().selectFrom('field_check').selectAll().where('district_id', '=', districtId)

/** Writes a check down on the version before it; false where somebody was faster. */
export async function putFieldCheck(trx: Trx, districtId: DistrictId, check: FieldCheck): Promise<boolean> {
  const row = {
    ...{ district_id: districtId, check_id: check.id, item_id: check.itemId, checked_on: check.checkedOn },
    ...{ department_id: check.departmentId, along_with: check.alongWith, participants: jsonb(check.participants) },
    ...{ checklist: jsonb(check.checklist), opinion: check.opinion, version: check.version },
  }
  const written = await trx
    .withTables<ScreeningTables>()
    .insertInto('field_check')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'check_id'])
        .doUpdateSet(row)
        .where('field_check.version', '=', check.version - 1),
    )
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function findFieldCheck(
  trx: Trx,
  districtId: DistrictId,
  checkId: FieldCheckId,
): Promise<FieldCheck | null> {
  const row = await checks(trx, districtId).where('check_id', '=', checkId).executeTakeFirst()
  return row === undefined ? null : readCheck(row)
}

/** The checks of the district, the latest first; of all that there are, `most` after so many. */
export async function listFieldChecks(
  trx: Trx,
  districtId: DistrictId,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<FieldCheck[]> {
  const rows = await checks(trx, districtId)
    .orderBy('checked_on', 'desc')
    .orderBy('check_id')
    .offset(after)
    .limit(most)
    .execute()
  return rows.map(readCheck)
}

/** Every check of some items, the earliest first. */
export async function checksOfItems(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<FieldCheck[]> {
  if (itemIds.length === 0) return []
  const rows = await checks(trx, districtId)
    .where('item_id', 'in', [...itemIds])
    .orderBy('checked_on')
    .orderBy('check_id')
    .execute()
  return rows.map(readCheck)
}

const readCheck = (row: Selectable<ScreeningTables['field_check']>): FieldCheck => ({
  ...{ id: row.check_id, itemId: row.item_id, checkedOn: row.checked_on, departmentId: row.department_id },
  ...{ alongWith: row.along_with, participants: row.participants, checklist: row.checklist },
  ...{ opinion: row.opinion, version: row.version },
})
