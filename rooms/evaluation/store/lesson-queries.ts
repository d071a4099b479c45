import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { CardId } from '../core/card.ts'
import type { Lesson, LessonId } from '../core/lesson.ts'
import type { Sharing } from '../core/sharing.ts'
import type { EvaluationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<EvaluationTables>()

const readLesson = (row: Selectable<EvaluationTables['lesson']>): Lesson => ({
  id: row.lesson_id,
  year: row.year,
  cardId: row.card_id,
  kind: row.kind,
  text: row.text,
  source: row.source,
  owner: row.owner,
  state: row.state,
  reason: row.reason,
  therefores: row.therefores,
})

/** Writes a new lesson; false where its id is taken. */
export async function insertLesson(trx: Trx, districtId: DistrictId, lesson: Lesson): Promise<boolean> {
  const { id, cardId, therefores, ...said } = lesson
  const written = await tables(trx)
    .insertInto('lesson')
    .values({ district_id: districtId, lesson_id: id, card_id: cardId, ...said, therefores: jsonb(therefores) })
    .onConflict((taken) => taken.columns(['district_id', 'lesson_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** Writes how a lesson stands: its state, why, and what follows from it. */
export async function updateLesson(trx: Trx, districtId: DistrictId, lesson: Lesson): Promise<void> {
  await tables(trx)
    .updateTable('lesson')
    .set({ state: lesson.state, reason: lesson.reason, therefores: jsonb(lesson.therefores) })
    .where('district_id', '=', districtId)
    .where('lesson_id', '=', lesson.id)
    .execute()
}

const all = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('lesson').selectAll().where('district_id', '=', districtId)

/** A lesson held until the transaction ends. */
export async function holdLesson(trx: Trx, districtId: DistrictId, lessonId: LessonId): Promise<Lesson | null> {
  const row = await all(trx, districtId).where('lesson_id', '=', lessonId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readLesson(row)
}

/** All lessons, the latest year first. */
export async function allLessons(trx: Trx, districtId: DistrictId): Promise<Lesson[]> {
  const rows = await all(trx, districtId).orderBy('year', 'desc').orderBy('lesson_id').execute()
  return rows.map(readLesson)
}

/** The lessons of some cards, and those that were carried into some projects and items, the latest year first. */
export async function lessonsAbout(
  trx: Trx,
  districtId: DistrictId,
  of: {
    readonly cardIds: readonly CardId[]
    readonly projectIds: readonly ProjectId[]
    readonly itemIds: readonly ItemId[]
  },
): Promise<Lesson[]> {
  const { cardIds, projectIds, itemIds } = of
  if (cardIds.length + projectIds.length + itemIds.length === 0) return []
  const rows = await all(trx, districtId)
    .where(
      sql<boolean>`(card_id = any(${cardIds}) or exists (select from jsonb_array_elements(therefores) as one where one ->> 'projectId' = any(${projectIds}) or one ->> 'itemId' = any(${itemIds})))`,
    )
    .orderBy('year', 'desc')
    .orderBy('lesson_id')
    .execute()
  return rows.map(readLesson)
}

/** Writes a new sharing meeting; false where its id is taken. */
export async function insertSharing(trx: Trx, districtId: DistrictId, sharing: Sharing): Promise<boolean> {
  const { id, on, meetingId, cardIds, ...said } = sharing
  const written = await tables(trx)
    .insertInto('sharing_meeting')
    .values({
      ...{ district_id: districtId, sharing_id: id, held_on: on, meeting_id: meetingId, ...said },
      card_ids: jsonb(cardIds),
    })
    .onConflict((taken) => taken.columns(['district_id', 'sharing_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** All sharing meetings, the latest first. */
export async function sharings(trx: Trx, districtId: DistrictId): Promise<Sharing[]> {
  const rows = await tables(trx)
    .selectFrom('sharing_meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('held_on', 'desc')
    .orderBy('sharing_id')
    .execute()
  return rows.map((row) => ({
    id: row.sharing_id,
    title: row.title,
    on: row.held_on,
    place: row.place,
    shown: row.shown,
    meetingId: row.meeting_id,
    cardIds: row.card_ids,
  }))
}
