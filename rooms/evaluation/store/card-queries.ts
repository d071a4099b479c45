import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { Card, CardId } from '../core/card.ts'
import type { Scheme } from '../core/scheme.ts'
import type { EvaluationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<EvaluationTables>()

const toldOf = (card: Card) => ({
  year: card.year,
  no: card.no,
  title: card.title,
  department: card.department,
  department_id: card.departmentId,
  subcommittee: card.subcommittee,
  body_id: card.bodyId,
  project_id: card.projectId,
  item_id: card.itemId,
  cost: card.cost,
  period: card.period,
  place: card.place,
  texts: jsonb(card.texts),
})

const readCard = (row: Selectable<EvaluationTables['result_card']>): Card => ({
  id: row.card_id,
  year: row.year,
  no: row.no,
  title: row.title,
  department: row.department,
  departmentId: row.department_id,
  subcommittee: row.subcommittee,
  bodyId: row.body_id,
  projectId: row.project_id,
  itemId: row.item_id,
  cost: row.cost,
  period: row.period,
  place: row.place,
  texts: row.texts,
})

/** Writes a new card; false where its id is taken. */
export async function insertCard(trx: Trx, districtId: DistrictId, card: Card): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('result_card')
    .values({ district_id: districtId, card_id: card.id, ...toldOf(card) })
    .onConflict((taken) => taken.columns(['district_id', 'card_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function updateCard(trx: Trx, districtId: DistrictId, card: Card): Promise<void> {
  await tables(trx)
    .updateTable('result_card')
    .set(toldOf(card))
    .where('district_id', '=', districtId)
    .where('card_id', '=', card.id)
    .execute()
}

const one = (trx: Trx, districtId: DistrictId, cardId: CardId) =>
  tables(trx).selectFrom('result_card').selectAll().where('district_id', '=', districtId).where('card_id', '=', cardId)

export async function findCard(trx: Trx, districtId: DistrictId, cardId: CardId): Promise<Card | null> {
  const row = await one(trx, districtId, cardId).executeTakeFirst()
  return row === undefined ? null : readCard(row)
}

/** A card held until the transaction ends, so that what is written of it at once is written one after the other. */
export async function holdCard(trx: Trx, districtId: DistrictId, cardId: CardId): Promise<Card | null> {
  const row = await one(trx, districtId, cardId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readCard(row)
}

/** All cards, the latest year first, in the order in which they were entered by number. */
export async function allCards(trx: Trx, districtId: DistrictId): Promise<Card[]> {
  const rows = await tables(trx)
    .selectFrom('result_card')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .orderBy((by) => by.fn('length', ['no']))
    .orderBy('no')
    .execute()
  return rows.map(readCard)
}

const many = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('result_card')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('year')
    .orderBy('card_id')

/** Some cards by their ids, the earliest year first. */
export async function cardsOf(trx: Trx, districtId: DistrictId, cardIds: readonly CardId[]): Promise<Card[]> {
  if (cardIds.length === 0) return []
  return (await many(trx, districtId).where('card_id', 'in', cardIds).execute()).map(readCard)
}

/** The cards of some projects and items, the earliest year first. */
export async function cardsAbout(
  trx: Trx,
  districtId: DistrictId,
  { projectIds, itemIds }: { readonly projectIds: readonly ProjectId[]; readonly itemIds: readonly ItemId[] },
): Promise<Card[]> {
  if (projectIds.length + itemIds.length === 0) return []
  const rows = await many(trx, districtId)
    .where((by) =>
      by.or([by('project_id', '=', by.fn.any(by.val(projectIds))), by('item_id', '=', by.fn.any(by.val(itemIds)))]),
    )
    .execute()
  return rows.map(readCard)
}

/** By what a year is evaluated, held until the transaction ends; null where nothing is set. */
export async function holdScheme(trx: Trx, districtId: DistrictId, year: number): Promise<Scheme | null> {
  const row = await tables(trx)
    .selectFrom('evaluation_scheme')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readScheme(row)
}

export async function putScheme(trx: Trx, districtId: DistrictId, scheme: Scheme): Promise<void> {
  const told = {
    criteria: jsonb(scheme.criteria),
    grades: jsonb(scheme.grades),
    self_due_on: scheme.selfDueOn,
  }
  await tables(trx)
    .insertInto('evaluation_scheme')
    .values({ district_id: districtId, year: scheme.year, ...told })
    .onConflict((taken) => taken.columns(['district_id', 'year']).doUpdateSet(told))
    .execute()
}

/** By what the years are evaluated, the latest first. */
export async function schemes(trx: Trx, districtId: DistrictId): Promise<Scheme[]> {
  const rows = await tables(trx)
    .selectFrom('evaluation_scheme')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(readScheme)
}

const readScheme = (row: Selectable<EvaluationTables['evaluation_scheme']>): Scheme => ({
  ...{ year: row.year, criteria: row.criteria, grades: row.grades, selfDueOn: row.self_due_on },
})
