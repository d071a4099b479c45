import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Marked } from '../core/score.ts'
import type { ItemRecusal, ScreeningMember } from '../core/score-sheet.ts'
import type { ListId } from '../core/screening-list.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** A member with the account behind the number, which never leaves the server. */
export type KeptMember = ScreeningMember & { readonly accountId: AccountId | null }

export async function insertMembers(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  members: readonly Pick<KeptMember, 'personNo' | 'accountId' | 'seats'>[],
): Promise<void> {
  await tables(trx)
    .insertInto('screening_member')
    .values(
      members.map(({ personNo, accountId, seats }) => ({
        ...{ district_id: districtId, list_id: listId, person_no: personNo, account_id: accountId },
        ...{ seats: jsonb(seats), handed_in_at: null, reminded_at: null },
      })),
    )
    .execute()
}

export async function membersOfList(trx: Trx, districtId: DistrictId, listId: ListId): Promise<KeptMember[]> {
  const rows = await tables(trx)
    .selectFrom('screening_member')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .orderBy('person_no')
    .execute()
  return rows.map(readMember)
}

/** The open lists that somebody screens, and whether the sheet was handed in. */
export async function ownSheets(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ readonly listId: ListId; readonly handedIn: boolean }[]> {
  const rows = await tables(trx)
    .selectFrom('screening_member as member')
    .innerJoin('screening_list as list', (join) =>
      join.onRef('list.district_id', '=', 'member.district_id').onRef('list.list_id', '=', 'member.list_id'),
    )
    .select(['member.list_id', 'member.handed_in_at'])
    .where('member.district_id', '=', districtId)
    .where('member.account_id', '=', accountId)
    .where('list.closed_on', 'is', null)
    .orderBy('list.due_on')
    .limit(200)
    .execute()
  return rows.map((row) => ({ listId: row.list_id, handedIn: row.handed_in_at !== null }))
}

export async function noteHandedIn(
  trx: Trx,
  districtId: DistrictId,
  { listId, personNo, at }: { readonly listId: ListId; readonly personNo: number; readonly at: Instant },
): Promise<void> {
  await tables(trx)
    .updateTable('screening_member')
    .set({ handed_in_at: at })
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .where('person_no', '=', personNo)
    .execute()
}

export async function noteReminded(
  trx: Trx,
  districtId: DistrictId,
  { listId, personNos, at }: { readonly listId: ListId; readonly personNos: readonly number[]; readonly at: Instant },
): Promise<void> {
  await tables(trx)
    .updateTable('screening_member')
    .set({ reminded_at: at })
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .where('person_no', 'in', [...personNos])
    .execute()
}

export async function marksOfList(trx: Trx, districtId: DistrictId, listId: ListId): Promise<Marked[]> {
  const rows = await tables(trx)
    .selectFrom('screening_mark')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .orderBy('person_no')
    .orderBy('item_id')
    .execute()
  return rows.map((row) => ({ personNo: row.person_no, itemId: row.item_id, marks: row.marks }))
}

export async function putMarks(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  marked: readonly Marked[],
): Promise<void> {
  if (marked.length === 0) return
  await tables(trx)
    .insertInto('screening_mark')
    .values(
      marked.map(({ personNo, itemId, marks }) => ({
        ...{ district_id: districtId, list_id: listId, person_no: personNo, item_id: itemId, marks: jsonb(marks) },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'list_id', 'person_no', 'item_id'])
        .doUpdateSet((row) => ({ marks: row.ref('excluded.marks') })),
    )
    .execute()
}

/** Writes down that a member stands aside; the marks that were given go. */
export async function putRecusal(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  { personNo, itemId, recusal, reason, decidedBy }: ItemRecusal,
): Promise<void> {
  const key = { district_id: districtId, list_id: listId, person_no: personNo, item_id: itemId }
  await tables(trx)
    .insertInto('screening_recusal')
    .values({ ...key, recusal, reason, decider: decidedBy })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'list_id', 'person_no', 'item_id'])
        .doUpdateSet({ recusal, reason, decider: decidedBy }),
    )
    .execute()
  await tables(trx)
    .deleteFrom('screening_mark')
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .where('person_no', '=', personNo)
    .where('item_id', '=', itemId)
    .execute()
}

export async function recusalsOfList(trx: Trx, districtId: DistrictId, listId: ListId): Promise<ItemRecusal[]> {
  const rows = await tables(trx)
    .selectFrom('screening_recusal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .orderBy('person_no')
    .orderBy('item_id')
    .execute()
  return rows.map((row) => ({
    ...{ personNo: row.person_no, itemId: row.item_id, recusal: row.recusal },
    ...{ reason: row.reason, decidedBy: row.decider },
  }))
}

const readMember = (row: Selectable<ScreeningTables['screening_member']>): KeptMember => ({
  ...{ personNo: row.person_no, accountId: row.account_id, seats: row.seats, online: row.account_id !== null },
  ...{ handedInAt: row.handed_in_at, remindedAt: row.reminded_at },
})
