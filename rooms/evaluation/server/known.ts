import { answered } from '#kernel/answered.ts'
import type { BesideOf } from '#kernel/beside.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { listPlans } from '#rooms/plans/contract.ts'
import { cardFindings, openLessons } from '../core/evaluation-findings.ts'
import { printTotal, totalOf } from '../core/score.ts'
import { besidesOf, evaluationSteps, type Known } from '../core/told-lessons.ts'
import { allCards, cardsAbout, cardsOf } from '../store/card-queries.ts'
import { continuationsOf, evaluationsOf } from '../store/evaluation-queries.ts'
import { allLessons, lessonsAbout } from '../store/lesson-queries.ts'

interface Asked {
  readonly projectIds: readonly ProjectId[]
  readonly itemIds: readonly ItemId[]
}

/** What of this room the pages of some projects and items are told; drafts are nobody else's. */
async function knownOf({ trx, districtId }: QueryContext, of: Asked): Promise<Known> {
  const own = await cardsAbout(trx, districtId, of)
  const cardIds = own.map(({ id }) => id)
  const decisions = await continuationsOf(trx, districtId, cardIds, of.projectIds)
  const lessons = await lessonsAbout(trx, districtId, { ...of, cardIds })
  const others = [...decisions, ...lessons].flatMap(({ cardId }) => cardId ?? []).filter((id) => !cardIds.includes(id))
  return {
    ...{ cards: [...own, ...(await cardsOf(trx, districtId, others))], lessons, decisions },
    evaluations: (await evaluationsOf(trx, districtId, cardIds))
      .filter(({ state }) => state !== 'draft')
      .map((evaluation) => {
        const total = totalOf(evaluation.scores)
        return { evaluation, total: total === null ? null : printTotal(total) }
      }),
  }
}

/** What this room knows of some projects and items, for their pages. */
export const evaluationBesides: BesideOf<ProjectId, ItemId> = async (context, of) =>
  besidesOf(await knownOf(context, of), of, 'ko')

/** What the result cards of a project taught, in its words. */
export async function lessonsOfProject(context: QueryContext, projectId: ProjectId): Promise<readonly string[]> {
  const { cards, lessons } = await knownOf(context, { projectIds: [projectId], itemIds: [] })
  const own = new Set(cards.flatMap((card) => (card.projectId === projectId ? [card.id] : [])))
  return lessons.flatMap(({ cardId, text }) => (cardId !== null && own.has(cardId) ? [text] : []))
}

/** The evaluations and lessons in the thread of some items. */
export const evaluationTraceSteps = async (context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> => [
  ...evaluationSteps(await knownOf(context, { projectIds: [], itemIds }), itemIds),
]

/** Remarks without an answer, and lessons that are open although a later year's plan is drawn up. */
export async function evaluationFindings(context: QueryContext): Promise<Finding[]> {
  const { trx, districtId, ask } = context
  const [cards, lessons] = [await allCards(trx, districtId), await allLessons(trx, districtId)]
  const { plans } = answered(await ask(listPlans, {}))
  const evaluations = await evaluationsOf(
    trx,
    districtId,
    cards.map(({ id }) => id),
  )
  return [
    ...cards.flatMap((card) =>
      cardFindings(
        card,
        evaluations.filter(({ cardId }) => cardId === card.id),
      ),
    ),
    ...openLessons(
      lessons,
      plans.map(({ fiscalYear }) => fiscalYear),
    ),
  ]
}
