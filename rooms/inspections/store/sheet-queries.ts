import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Allowance } from '../core/allowance.ts'
import type { GroupId } from '../core/group.ts'
import type { InspectionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<InspectionTables>()

/** A payment sheet with its rows. */
export interface KeptSheet {
  readonly sheetNo: number
  readonly madeOn: LocalDate
  readonly paidOn: LocalDate | null
  readonly rows: readonly Allowance[]
}

/** The sheets of a group, the first first, each with its rows by number and day. */
export async function sheetsOf(trx: Trx, districtId: DistrictId, groupId: GroupId): Promise<KeptSheet[]> {
  const sheets = await tables(trx)
    .selectFrom('inspection_sheet')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .orderBy('sheet_no')
    .execute()
  const rows = await tables(trx)
    .selectFrom('inspection_sheet_row')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .orderBy('inspector_no')
    .orderBy('visited_on')
    .orderBy('visit_id')
    .execute()
  return sheets.map(({ sheet_no: sheetNo, made_on: madeOn, paid_on: paidOn }) => ({
    ...{ sheetNo, madeOn, paidOn },
    rows: rows
      .filter(({ sheet_no }) => sheet_no === sheetNo)
      .map((row) => ({
        ...{ visitId: row.visit_id, no: row.inspector_no, visitedOn: row.visited_on, minutes: row.minutes },
        ...{ won: row.won, ground: row.ground },
      })),
  }))
}

/** Writes a new sheet of a group that is held. */
export async function insertSheet(
  trx: Trx,
  districtId: DistrictId,
  groupId: GroupId,
  { sheetNo, madeOn, rows }: KeptSheet,
): Promise<void> {
  const sheet = { district_id: districtId, group_id: groupId, sheet_no: sheetNo }
  await tables(trx)
    .insertInto('inspection_sheet')
    .values({ ...sheet, made_on: madeOn, paid_on: null })
    .execute()
  await tables(trx)
    .insertInto('inspection_sheet_row')
    .values(
      rows.map((row) => ({
        ...sheet,
        visit_id: row.visitId,
        inspector_no: row.no,
        visited_on: row.visitedOn,
        minutes: row.minutes,
        won: row.won,
        ground: row.ground,
      })),
    )
    .execute()
}

interface SheetId {
  readonly groupId: GroupId
  readonly sheetNo: number
}

/** Takes a sheet away, with its rows. */
export async function removeSheet(trx: Trx, districtId: DistrictId, { groupId, sheetNo }: SheetId): Promise<void> {
  await tables(trx)
    .deleteFrom('inspection_sheet')
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .where('sheet_no', '=', sheetNo)
    .execute()
}

export async function paySheet(
  trx: Trx,
  districtId: DistrictId,
  { groupId, sheetNo }: SheetId,
  paidOn: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('inspection_sheet')
    .set({ paid_on: paidOn })
    .where('district_id', '=', districtId)
    .where('group_id', '=', groupId)
    .where('sheet_no', '=', sheetNo)
    .execute()
}
