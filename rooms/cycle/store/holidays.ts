import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { AddedHoliday } from '../core/holidays.ts'
import type { CycleTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CycleTables>()

/** Adds a day off; false where that day was added before. */
export async function insertHoliday(
  trx: Trx,
  districtId: DistrictId,
  { on, name, kind }: AddedHoliday,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(trx)
    .insertInto('added_holiday')
    .values({ district_id: districtId, holds_on: on, name, kind })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes an added day out; false where none was added. */
export async function deleteHoliday(trx: Trx, districtId: DistrictId, on: LocalDate): Promise<boolean> {
  const { numDeletedRows } = await tables(trx)
    .deleteFrom('added_holiday')
    .where('district_id', '=', districtId)
    .where('holds_on', '=', on)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** The days that the district added, oldest first. */
export const addedHolidays = (trx: Trx, districtId: DistrictId): Promise<AddedHoliday[]> =>
  tables(trx)
    .selectFrom('added_holiday')
    .select(['holds_on as on', 'name', 'kind'])
    .where('district_id', '=', districtId)
    .orderBy('holds_on')
    .execute()
