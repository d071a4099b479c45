import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { normaliseName } from '#kit/korean-text.ts'
import type { Alias, CycleKey, Item, ItemId } from '../core/item.ts'
import { keptItem, readPeriod } from './queries.ts'
import type { ItemsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ItemsTables>()

export async function insertAlias(trx: Trx, districtId: DistrictId, alias: Alias, aliasNo: number): Promise<void> {
  await tables(trx)
    .insertInto('item_alias')
    .values({
      district_id: districtId,
      item_id: alias.itemId,
      alias_no: aliasNo,
      title: alias.title,
      name_key: normaliseName(alias.title),
      since_from: alias.from?.from ?? null,
      since_to: alias.from?.to ?? null,
      since_precision: alias.from?.precision ?? null,
      stands_in: alias.where,
      certainty: alias.certainty,
    })
    .execute()
}

/** The other names of some items, in the order in which they were recorded; of those concealed none. */
export async function aliasesOf(trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<Alias[]> {
  const rows = await tables(trx)
    .selectFrom('item_alias as alias')
    .innerJoin('item', (join) =>
      join.onRef('item.district_id', '=', 'alias.district_id').onRef('item.item_id', '=', 'alias.item_id'),
    )
    .selectAll('alias')
    .where('alias.district_id', '=', districtId)
    .where('alias.item_id', '=', sql<ItemId>`any(${ids})`)
    .where('item.concealed', '=', false)
    .orderBy('alias.item_id')
    .orderBy('alias.alias_no')
    .execute()
  return rows.map(readAlias)
}

const readAlias = (row: Selectable<ItemsTables['item_alias']>): Alias => ({
  itemId: row.item_id,
  title: row.title,
  from:
    row.since_from === null || row.since_precision === null
      ? null
      : readPeriod(row.since_from, row.since_to, row.since_precision),
  where: row.stands_in,
  certainty: row.certainty,
})

/** An item with all its names, concealed or not. */
export interface KeptItem {
  readonly item: Item
  readonly aliases: readonly Alias[]
  readonly concealed: boolean
}

/** Holds an item with all its names for a change of these; null where it is not there. */
export async function holdItem(trx: Trx, districtId: DistrictId, itemId: ItemId): Promise<KeptItem | null> {
  const row = await tables(trx)
    .selectFrom('item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const aliases = await tables(trx)
    .selectFrom('item_alias')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', '=', itemId)
    .orderBy('alias_no')
    .execute()
  return { item: keptItem(row), aliases: aliases.map(readAlias), concealed: row.concealed }
}

export async function setConcealed(
  trx: Trx,
  districtId: DistrictId,
  itemId: ItemId,
  concealed: boolean,
): Promise<void> {
  await tables(trx)
    .updateTable('item')
    .set({ concealed })
    .where('district_id', '=', districtId)
    .where('item_id', '=', itemId)
    .execute()
}

interface TitledItem {
  readonly itemId: ItemId
  readonly nameKey: string
  /** Whether others came of it. */
  readonly becameOthers: boolean
}

/** The items of a cycle that bear one of some titles as their own, made fit for comparing; of those concealed none. */
export async function itemsTitled(
  trx: Trx,
  districtId: DistrictId,
  cycleId: CycleKey,
  keys: readonly string[],
): Promise<TitledItem[]> {
  return tables(trx)
    .selectFrom('item')
    .select((is) => [
      'item_id as itemId',
      'name_key as nameKey',
      is
        .exists(
          is
            .selectFrom('item_source as source')
            .select('source.item_id')
            .where('source.district_id', '=', districtId)
            .whereRef('source.source_id', '=', 'item.item_id'),
        )
        .$castTo<boolean>()
        .as('becameOthers'),
    ])
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .where('name_key', '=', sql<string>`any(${keys})`)
    .where('concealed', '=', false)
    .orderBy('item_id')
    .execute()
}

/** The titles of a cycle's items, in the order of their ids; of those concealed none. */
export async function titlesInCycle(
  trx: Trx,
  districtId: DistrictId,
  cycleId: CycleKey,
): Promise<{ itemId: ItemId; title: string }[]> {
  return tables(trx)
    .selectFrom('item')
    .select(['item_id as itemId', 'title'])
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .where('concealed', '=', false)
    .orderBy('item_id')
    .execute()
}
