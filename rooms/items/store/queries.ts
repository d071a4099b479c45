import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, Period, PeriodPrecision } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import { shownTitle } from '../core/conceal-item.ts'
import type { GateId } from '../core/gate.ts'
import type { CycleKey, Item, ItemId, ItemKind } from '../core/item.ts'
import { type Origin, type Origins, sourcesOf } from '../core/origin.ts'
import type { ItemsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ItemsTables>()

export const readPeriod = (from: LocalDate, to: LocalDate | null, precision: PeriodPrecision): Period => ({
  from,
  to,
  precision,
})

export type ItemRow = Selectable<ItemsTables['item']>

/** An item as everyone sees it. */
const readItem = (row: ItemRow): Item => ({ ...keptItem(row), title: shownTitle(row) })

/** An item as it is kept, concealed or not. */
export const keptItem = (row: ItemRow): Item => ({
  id: row.item_id,
  cycleId: row.cycle_id,
  kind: row.kind,
  title: row.title,
  count: row.count,
  enteredOn: readPeriod(row.entered_from, row.entered_to, row.entered_precision),
  requested: row.requested,
  bodyId: row.body_id,
  departmentNames: row.department_names,
  certainty: row.certainty,
})

export async function insertItem(trx: Trx, districtId: DistrictId, item: Item, origin: Origin): Promise<void> {
  await tables(trx)
    .insertInto('item')
    .values({
      district_id: districtId,
      item_id: item.id,
      cycle_id: item.cycleId,
      kind: item.kind,
      title: item.title,
      name_key: normaliseName(item.title),
      count: item.count,
      entered_from: item.enteredOn.from,
      entered_to: item.enteredOn.to,
      entered_precision: item.enteredOn.precision,
      requested: item.requested,
      body_id: item.bodyId ?? null,
      department_names: jsonb(item.departmentNames),
      certainty: item.certainty,
      origin: origin.kind,
      concealed: false,
    })
    .execute()
  const sources = [...new Set(sourcesOf(origin))]
  if (sources.length === 0) return
  await tables(trx)
    .insertInto('item_source')
    .values(
      sources.map((source, at) => ({
        district_id: districtId,
        item_id: item.id,
        source_no: at + 1,
        source_id: source,
        gate_id: null,
      })),
    )
    .execute()
}

export async function findItem(trx: Trx, districtId: DistrictId, itemId: ItemId): Promise<Item | null> {
  const [item] = await itemsById(trx, districtId, [itemId])
  return item ?? null
}

/** The items of some ids, in the order of the ids' texts; unknown ones are missing. */
export async function itemsById(trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<Item[]> {
  const rows = await tables(trx)
    .selectFrom('item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', '=', sql<ItemId>`any(${ids})`)
    .orderBy('item_id')
    .execute()
  return rows.map(readItem)
}

export async function itemsOfCycle(trx: Trx, districtId: DistrictId, cycleId: CycleKey): Promise<Item[]> {
  const rows = await tables(trx)
    .selectFrom('item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .orderBy('item_id')
    .execute()
  return rows.map(readItem)
}

/** Every cycle that has an item, in the order of its first entry. */
export async function cyclesOfItems(trx: Trx, districtId: DistrictId): Promise<CycleKey[]> {
  const rows = await tables(trx)
    .selectFrom('item')
    .select('cycle_id')
    .where('district_id', '=', districtId)
    .groupBy('cycle_id')
    .orderBy((is) => is.fn.min('entered_from'))
    .orderBy('cycle_id')
    .execute()
  return rows.map((row) => row.cycle_id)
}

/** The origins of some items as they were stated on entering; items that were submitted have none. */
export async function originsOf(trx: Trx, districtId: DistrictId, ids: readonly ItemId[]): Promise<Origins> {
  const rows = await tables(trx)
    .selectFrom('item')
    .innerJoin('item_source as source', (join) =>
      join.onRef('source.district_id', '=', 'item.district_id').onRef('source.item_id', '=', 'item.item_id'),
    )
    .select(['item.item_id', 'item.origin', 'source.source_id'])
    .where('item.district_id', '=', districtId)
    .where('item.item_id', '=', sql<ItemId>`any(${ids})`)
    .where('source.gate_id', 'is', null)
    .orderBy('item.item_id')
    .orderBy('source.source_no')
    .execute()
  return readOrigins(rows)
}

interface SourceRow {
  readonly item_id: ItemId
  readonly source_id: ItemId
  readonly origin: Origin['kind']
}

export function readOrigins(rows: readonly SourceRow[]): Origins {
  const origins = new Map<ItemId, Origin>()
  for (const [itemId, own] of Map.groupBy(rows, (row) => row.item_id)) {
    const [kind, from] = [own[0]?.origin, own.map((row) => row.source_id)]
    if (kind !== undefined && kind !== 'submitted') origins.set(itemId, { kind, from })
  }
  return origins
}

/** The items that bear a name, as title or as another name, made fit for comparing; of those concealed none. */
export async function itemsNamed(
  trx: Trx,
  districtId: DistrictId,
  name: string,
  cycleId: CycleKey | null,
): Promise<Item[]> {
  const key = normaliseName(name)
  const rows = await tables(trx)
    .selectFrom('item')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(cycleId !== null, (found) => found.where('cycle_id', '=', cycleId))
    .where('concealed', '=', false)
    .where((is) => is.or([is('name_key', '=', key), is('item_id', 'in', bearers(trx, districtId, '=', key))]))
    .orderBy('item_id')
    .execute()
  return rows.map(readItem)
}

const bearers = (trx: Trx, districtId: DistrictId, how: '=' | 'like', key: string) =>
  tables(trx)
    .selectFrom('item_alias')
    .select('item_id')
    .where('district_id', '=', districtId)
    .where('name_key', how, key)

export interface ItemWish {
  readonly cycle: CycleKey | null
  readonly kind: ItemKind | null
  readonly gate: GateId | null
  /** Part of a title or another name; none of those concealed is found by it. */
  readonly q: string
}

const matching = (trx: Trx, districtId: DistrictId, { cycle, kind, gate, q }: ItemWish) => {
  const part = `%${normaliseName(q).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return tables(trx)
    .selectFrom('item')
    .where('district_id', '=', districtId)
    .$if(cycle !== null, (found) => found.where('cycle_id', '=', cycle))
    .$if(kind !== null, (found) => found.where('kind', '=', kind))
    .$if(gate !== null, (found) =>
      found.where('item_id', 'in', (from) =>
        from
          .selectFrom('gate_arrival')
          .select('item_id')
          .where('district_id', '=', districtId)
          .where('gate_id', '=', gate),
      ),
    )
    .$if(q !== '', (found) =>
      found
        .where('concealed', '=', false)
        .where((is) =>
          is.or([is('name_key', 'like', part), is('item_id', 'in', bearers(trx, districtId, 'like', part))]),
        ),
    )
}

export async function listItems(
  trx: Trx,
  districtId: DistrictId,
  wish: ItemWish,
  range: { readonly limit: number; readonly offset: number },
): Promise<Item[]> {
  const rows = await matching(trx, districtId, wish)
    .selectAll()
    .orderBy('entered_from', 'desc')
    .orderBy('cycle_id', 'desc')
    .orderBy('item_id')
    .limit(range.limit)
    .offset(range.offset)
    .execute()
  return rows.map(readItem)
}

/**
 * How many entries a filter lets through, how many ideas they count, and what they ask for in won; what is carved out of
 * a group that is let through as well is within the group.
 */
export async function countItems(
  trx: Trx,
  districtId: DistrictId,
  wish: ItemWish,
): Promise<{ items: number; count: number; requested: Won }> {
  const groups = matching(trx, districtId, wish).select('item_id')
  const found = matching(trx, districtId, wish).select((is) => [
    'count',
    'requested',
    is
      .and([
        is('origin', '=', 'carved'),
        is.exists((from) =>
          from
            .selectFrom('item_source as source')
            .select('source.source_id')
            .where('source.district_id', '=', districtId)
            .whereRef('source.item_id', '=', 'item.item_id')
            .where('source.source_id', 'in', groups),
        ),
      ])
      .as('within'),
  ])
  return tables(trx)
    .selectFrom(found.as('found'))
    .select((is) => [
      is.fn.countAll<number>().as('items'),
      sql<number>`coalesce(sum(count) filter (where not within), 0)::bigint`.as('count'),
      sql<Won>`coalesce(sum(requested) filter (where not within), 0)::bigint`.as('requested'),
    ])
    .executeTakeFirstOrThrow()
}
