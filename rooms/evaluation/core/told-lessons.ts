import type { Beside } from '#kit/beside.ts'
import { formatDate, type Period } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { Card } from './card.ts'
import type { Continuation } from './continuation.ts'
import type { Evaluation } from './evaluation.ts'
import type { Lesson } from './lesson.ts'
import { besideWords } from './messages-beside.ts'

/** What this room knows of some projects and items, as pages of projects and items are told of it. */
export interface Known {
  readonly cards: readonly Card[]
  readonly lessons: readonly Lesson[]
  readonly decisions: readonly Continuation[]
  /** What is not a draft. */
  readonly evaluations: readonly { readonly evaluation: Evaluation; readonly total: string | null }[]
}

interface Asked {
  readonly projectIds: readonly ProjectId[]
  readonly itemIds: readonly ItemId[]
}

const pathOf = (cardId: string): string => `/results/${cardId}`

/**
 * Says what is known of some projects and items: their result cards with what they were given and what was decided, the
 * lessons that were carried into them ("2019: …; therefore: …"), and the decision by which a project follows another.
 */
export function besidesOf(known: Known, { projectIds, itemIds }: Asked, lang: Lang): readonly Beside[] {
  const t = besideWords(lang)
  const { cards, lessons, decisions, evaluations } = known
  const isAsked = (projectId: ProjectId | null, itemId: ItemId | null): boolean =>
    (projectId !== null && projectIds.includes(projectId)) || (itemId !== null && itemIds.includes(itemId))
  const own = cards.filter(({ projectId, itemId }) => isAsked(projectId, itemId))
  return [
    ...lessons.flatMap(({ id, year, text, therefores }): readonly Beside[] => {
      const sentences = therefores.filter((one) => isAsked(one.projectId, one.itemId)).map(({ sentence }) => sentence)
      if (sentences.length === 0) return []
      const lines = t.therefore(year, text, sentences)
      return [{ id: `lesson-${id}`, title: t.lesson(year), lines, href: `/lessons/${id}` }]
    }),
    ...own.map((card): Beside => {
      const given = evaluations
        .filter(({ evaluation }) => evaluation.cardId === card.id)
        .map(({ evaluation, total }) => t.evaluated(evaluation.kind, total, evaluation.state === 'confirmed'))
      const decided = decisions.findLast(({ cardId }) => cardId === card.id)
      const lines = [...given, ...(decided === undefined ? [] : [t.decided(decided.decision, decided.reason)])]
      return { id: `result-${card.id}`, title: t.card(card.year), lines, href: pathOf(card.id) }
    }),
    ...decisions.flatMap((decided): readonly Beside[] => {
      const card = cards.find(({ id }) => id === decided.cardId)
      if (card === undefined || !isAsked(decided.nextProjectId, null)) return []
      const lines = [t.cameFrom(card.year, card.title), t.decided(decided.decision, decided.reason)]
      const id = `continued-${card.id}-${decided.no}`
      return [{ id, title: t.continued, lines, href: pathOf(card.id) }]
    }),
  ]
}

const yearOf = (year: number): Period => ({
  from: `${year}-12-31` as Period['from'],
  to: `${year}-12-31` as Period['from'],
  precision: 'year',
})
const dayOf = (on: Period['from']): Period => ({ from: on, to: on, precision: 'day' })

/** The evaluations, decisions and lessons in the thread of some items; a lesson stands with where it came from and where it went. */
export function evaluationSteps(known: Known, itemIds: readonly ItemId[]): readonly RoomStep[] {
  const t = besideWords('ko')
  const { cards, lessons, decisions, evaluations } = known
  const cardOf = (cardId: string | null): Card | undefined => cards.find(({ id }) => id === cardId)
  const isOwn = ({ itemIds: own }: RoomStep): boolean => own.some((id) => itemIds.includes(id))
  const shared = { kind: 'evaluation', won: null, count: null } as const
  const itemsOf = (card: Card | undefined): readonly ItemId[] =>
    card === undefined || card.itemId === null ? [] : [card.itemId]
  return [
    ...evaluations.map(
      ({ evaluation, total }): RoomStep => ({
        ...{ ...shared, id: `evaluation-${evaluation.id}`, itemIds: itemsOf(cardOf(evaluation.cardId)) },
        ...{ title: t.evaluated(evaluation.kind, total, evaluation.state === 'confirmed'), on: dayOf(evaluation.on) },
        ...{ href: { room: 'result-card', id: evaluation.cardId }, note: null },
      }),
    ),
    ...decisions.map(
      (one): RoomStep => ({
        ...{ ...shared, id: `continuation-${one.cardId}-${one.no}`, itemIds: itemsOf(cardOf(one.cardId)) },
        ...{ title: t.decided(one.decision, one.reason), on: dayOf(one.on), note: formatDate(one.on) },
        href: { room: 'result-card', id: one.cardId },
      }),
    ),
    ...lessons.map((lesson): RoomStep => {
      const to = lesson.therefores.map(({ itemId }) => itemId)
      return {
        ...{ ...shared, id: `lesson-${lesson.id}`, itemIds: [...itemsOf(cardOf(lesson.cardId)), ...to] },
        ...{ title: `${t.learned}: ${lesson.text}`, on: yearOf(lesson.year) },
        href: { room: 'lesson', id: lesson.id },
        note: lesson.therefores.map(({ sentence }) => `${t.so}: ${sentence}`).join(' / ') || null,
      }
    }),
  ].filter(isOwn)
}
