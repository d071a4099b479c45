import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { ListedItem, ListId, ScreeningList } from '../core/screening-list.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** Writes a list down; false where one of that id is there already. */
export async function insertList(trx: Trx, districtId: DistrictId, list: ScreeningList): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('screening_list')
    .values({
      ...{ district_id: districtId, list_id: list.id, cycle_id: list.cycleId, kind: list.kind, name: list.name },
      ...{ body_ids: jsonb(list.bodyIds), held_on: list.heldOn, due_on: list.dueOn, criteria: jsonb(list.criteria) },
      ...{ allowed_accounts: jsonb(list.allowedAccounts), won_limit: list.limit, meeting_id: list.meetingId },
      ...{ gate_order: list.gateOrder, decider: list.decider, opened_on: list.openedOn },
      ...{ closed_on: list.closedOn, gate_id: list.gateId, version: list.version },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

const listOf = (trx: Trx, districtId: DistrictId, listId: ListId) =>
  tables(trx)
    .selectFrom('screening_list')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)

export async function findList(trx: Trx, districtId: DistrictId, listId: ListId): Promise<ScreeningList | null> {
  const row = await listOf(trx, districtId, listId).executeTakeFirst()
  return row === undefined ? null : readList(row)
}

/** A list that cannot be closed until the end of the transaction; many may hand in their sheets at once. */
export async function findListToScore(trx: Trx, districtId: DistrictId, listId: ListId): Promise<ScreeningList | null> {
  const row = await listOf(trx, districtId, listId).forShare().executeTakeFirst()
  return row === undefined ? null : readList(row)
}

/** A list that is the caller's alone until the end of the transaction: of two who close it, the second sees it closed. */
export async function findListToDecide(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
): Promise<ScreeningList | null> {
  const row = await listOf(trx, districtId, listId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readList(row)
}

/** The lists of the district, the latest first; `closed`: only those that are decided. */
export async function lists(
  trx: Trx,
  districtId: DistrictId,
  { closed, after, most }: { readonly closed: boolean; readonly after: number; readonly most: number },
): Promise<ScreeningList[]> {
  const rows = await tables(trx)
    .selectFrom('screening_list')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(closed, (query) => query.where('closed_on', 'is not', null))
    .orderBy('opened_on', 'desc')
    .orderBy('list_id')
    .offset(after)
    .limit(most)
    .execute()
  return rows.map(readList)
}

export async function closeList(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  closed: { readonly on: LocalDate; readonly gateId: string },
): Promise<void> {
  await tables(trx)
    .updateTable('screening_list')
    .set({ closed_on: closed.on, gate_id: closed.gateId })
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .execute()
}

/** Writes the items of a list down as they stand now, new ones and known ones. */
export async function putItems(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  items: readonly ListedItem[],
): Promise<void> {
  if (items.length === 0) return
  await tables(trx)
    .insertInto('screening_item')
    .values(
      items.map((item) => ({
        ...{ district_id: districtId, list_id: listId, item_id: item.itemId, place: item.place, title: item.title },
        ...{ count: item.count, requested: item.requested, brought: item.brought },
        ...{ vote: item.vote === null ? null : jsonb(item.vote), account: item.account },
        ...{ bundled_with: item.bundledWith, result: item.result, decided: item.decided, reason: item.reason },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'list_id', 'item_id']).doUpdateSet((row) => ({
        account: row.ref('excluded.account'),
        bundled_with: row.ref('excluded.bundled_with'),
        result: row.ref('excluded.result'),
        decided: row.ref('excluded.decided'),
        reason: row.ref('excluded.reason'),
      })),
    )
    .execute()
}

/** Writes what is decided on items down; the list is then of its next version. */
export async function changeItems(
  trx: Trx,
  districtId: DistrictId,
  listId: ListId,
  items: readonly ListedItem[],
): Promise<void> {
  await putItems(trx, districtId, listId, items)
  await tables(trx)
    .updateTable('screening_list')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .execute()
}

export async function itemsOfList(trx: Trx, districtId: DistrictId, listId: ListId): Promise<ListedItem[]> {
  const rows = await tables(trx)
    .selectFrom('screening_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', '=', listId)
    .orderBy('place')
    .execute()
  return rows.map(readItem)
}

/** The lists on which some items stand, with what was decided on each. */
export async function listingsOfItems(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<{ readonly list: ScreeningList; readonly items: readonly ListedItem[] }[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('screening_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', 'in', [...itemIds])
    .execute()
  const listIds = [...new Set(rows.map(({ list_id }) => list_id))]
  if (listIds.length === 0) return []
  const found = await tables(trx)
    .selectFrom('screening_list')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('list_id', 'in', listIds)
    .orderBy('opened_on')
    .execute()
  return found.map((list) => ({
    list: readList(list),
    items: rows.filter(({ list_id }) => list_id === list.list_id).map(readItem),
  }))
}

const readList = (row: Selectable<ScreeningTables['screening_list']>): ScreeningList => ({
  ...{ id: row.list_id, cycleId: row.cycle_id, kind: row.kind, name: row.name, bodyIds: row.body_ids },
  ...{ heldOn: row.held_on, dueOn: row.due_on, criteria: row.criteria, allowedAccounts: row.allowed_accounts },
  ...{ limit: row.won_limit, meetingId: row.meeting_id, gateOrder: row.gate_order, decider: row.decider },
  ...{ openedOn: row.opened_on, closedOn: row.closed_on, gateId: row.gate_id, version: row.version },
})

const readItem = (row: Selectable<ScreeningTables['screening_item']>): ListedItem => ({
  ...{ itemId: row.item_id, place: row.place, title: row.title, count: row.count, requested: row.requested },
  ...{ brought: row.brought, vote: row.vote, account: row.account, bundledWith: row.bundled_with },
  ...{ result: row.result, decided: row.decided, reason: row.reason },
})
