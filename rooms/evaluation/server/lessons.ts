import { type CommandContext, handleCommandOn, handleQuery, type QueryContext, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import * as contract from '../contract-lessons.ts'
import * as decide from '../core/lesson.ts'
import { cardsOf, findCard } from '../store/card-queries.ts'
import { allLessons, holdLesson, insertLesson, updateLesson } from '../store/lesson-queries.ts'
import { changedCard, rowOf } from './card-entry.ts'

/** A lesson is its card's department's; one of a whole year is the secretariat's. */
async function changedLesson(
  { trx, districtId }: CommandContext,
  { lessonId }: { readonly lessonId: decide.LessonId },
): Promise<readonly Row[]> {
  const lesson = await holdLesson(trx, districtId, lessonId)
  if (lesson === null) return []
  const card = lesson.cardId === null ? null : await findCard(trx, districtId, lesson.cardId)
  return [card === null ? [] : rowOf(card)]
}

const told = ({ id: lessonId, cardId, therefores }: decide.Lesson) => ({
  reply: { lessonId },
  about: [
    { kind: 'lesson', id: lessonId },
    ...(cardId === null ? [] : [{ kind: 'result-card', id: cardId }]),
    ...therefores.flatMap(({ projectId, itemId }) => [
      { kind: 'item', id: itemId },
      ...(projectId === null ? [] : [{ kind: 'project', id: projectId }]),
    ]),
  ],
})
const notFound = refuse({ kind: 'lesson-not-found' } as const)

export const writeLessonHandler = handleCommandOn(
  contract.writeLesson,
  async (context, { cardId }) => (cardId === null ? [[]] : changedCard(context, { cardId })),
  async ({ trx, districtId }, { lessonId, ...given }) => {
    const card = given.cardId === null ? null : await findCard(trx, districtId, given.cardId)
    if (given.cardId !== null && card === null) return refuse({ kind: 'card-not-found', field: 'cardId' })
    const lesson = decide.learn({ id: lessonId, ...given }, card)
    if (!lesson.ok) return lesson
    if (!(await insertLesson(trx, districtId, lesson.value))) return refuse({ kind: 'lesson-id-taken' })
    return ok(told(lesson.value))
  },
)

/** Where a lesson is to be carried: a project with its item, or an item; null where there is none. */
async function targetOf({ ask }: QueryContext, to: 'project' | 'item', id: string) {
  if (to === 'project') {
    const seen = await ask(seeProject, { projectId: id })
    return seen.ok ? { projectId: seen.value.sheet.id, itemId: seen.value.sheet.itemId } : null
  }
  const seen = await ask(seeItem, { itemId: id })
  return seen.ok ? { projectId: null, itemId: seen.value.item.id } : null
}

export const carryLessonHandler = handleCommandOn(
  contract.carryLesson,
  changedLesson,
  async (context, { lessonId, to, id, sentence }) => {
    const { trx, districtId } = context
    const before = await holdLesson(trx, districtId, lessonId)
    if (before === null) return notFound
    const target = await targetOf(context, to, id)
    if (target === null) return refuse({ kind: 'target-not-found', field: 'id' })
    const lesson = decide.carry(before, { ...target, sentence })
    if (!lesson.ok) return lesson
    await updateLesson(trx, districtId, lesson.value)
    return ok(told(lesson.value))
  },
)

export const settleLessonHandler = handleCommandOn(
  contract.settleLesson,
  changedLesson,
  async ({ trx, districtId }, { lessonId, to, reason }) => {
    const before = await holdLesson(trx, districtId, lessonId)
    if (before === null) return notFound
    const lesson = decide.settle(before, to, reason)
    if (!lesson.ok) return lesson
    await updateLesson(trx, districtId, lesson.value)
    return ok(told(lesson.value))
  },
)

export const listLessonsHandler = handleQuery(
  contract.listLessons,
  async ({ trx, districtId }, { year, state, kind }) => {
    const lessons = await allLessons(trx, districtId)
    const ids = lessons.flatMap(({ cardId }) => cardId ?? [])
    const cards = new Map((await cardsOf(trx, districtId, ids)).map((card) => [card.id, card.title]))
    return ok({
      lessons: lessons
        .filter(
          (one) =>
            (year ?? one.year) === one.year && (state ?? one.state) === one.state && (kind ?? one.kind) === one.kind,
        )
        .map((lesson) => ({ lesson, card: lesson.cardId === null ? null : (cards.get(lesson.cardId) ?? null) })),
      years: [...new Set(lessons.map((one) => one.year))],
    })
  },
)
