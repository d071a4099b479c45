import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { listCards, seeCard } from '../contract.ts'
import { type Card, overYears, pickCards } from '../core/card.ts'
import { evaluationKinds } from '../core/evaluation.ts'
import { cardFindings } from '../core/evaluation-findings.ts'
import { allCards, cardsAbout, findCard, schemes } from '../store/card-queries.ts'
import { continuationsOf } from '../store/evaluation-queries.ts'
import { lessonsAbout, sharings } from '../store/lesson-queries.ts'
import { cardLines, type OutcomesOf, outcomesOfCards, seenEvaluations, viewEvaluation } from './views.ts'

const named = (names: readonly (string | null)[]): string[] =>
  [...new Set(names.flatMap((name) => name ?? []))].toSorted((a, b) => a.localeCompare(b, 'ko'))

export const listCardsWith = (outcomesOf: OutcomesOf) =>
  handleQuery(listCards, async (context, { page, size, ...wish }) => {
    const { trx, districtId } = context
    const all = await allCards(trx, districtId)
    const found = pickCards(all, wish)
    const ids = all.map(({ id }) => id)
    const ended = (await continuationsOf(trx, districtId, ids)).filter(({ decision }) => decision === 'end')
    const outcomes = await outcomesOfCards(context, outcomesOf, all)
    const years = [...new Set(all.map(({ year }) => year))]
    return ok({
      cards: [...(await cardLines(context, outcomesOf, found.slice((page - 1) * size, page * size)))],
      ...{ found: found.length, page, pages: Math.max(1, Math.ceil(found.length / size)), years },
      departments: named(all.map(({ department }) => department)),
      subcommittees: named(all.map(({ subcommittee }) => subcommittee)),
      compared: years.map((year) => {
        const own = all.filter((card) => card.year === year)
        const met = own.flatMap(({ projectId }) => (projectId === null ? [] : (outcomes.get(projectId) ?? [])))
        return {
          ...{ year, cards: own.length, cost: sumWon(own.map(({ cost }) => cost ?? zeroWon)) },
          met: met.reduce((sum, one) => sum + one.met, 0),
          known: met.reduce((sum, one) => sum + one.known, 0),
          ended: ended.filter(({ cardId }) => own.some(({ id }) => id === cardId)).length,
        }
      }),
    })
  })

/** A card's own item and project, and what they came from or became. */
async function relatedTo({ ask }: QueryContext, { itemId, projectId }: Card) {
  const item = itemId === null ? null : await ask(seeItem, { itemId })
  const project = projectId === null ? null : await ask(seeProject, { projectId })
  const items = item?.ok === true ? [...item.value.cameFrom, ...item.value.became].map((one) => one.itemId) : []
  const copied = project?.ok === true && project.value.copiedFrom !== null ? [project.value.copiedFrom.projectId] : []
  return {
    itemIds: itemId === null ? [] : [itemId, ...items],
    projectIds: projectId === null ? [] : [projectId, ...copied],
  }
}

/** The cards of the same project over the years, this one included. */
async function sameCards(context: QueryContext, card: Card): Promise<readonly Card[]> {
  const { projectIds, itemIds } = await relatedTo(context, card)
  const others = await cardsAbout(context.trx, context.districtId, { projectIds, itemIds })
  return overYears([card, ...others.filter(({ id }) => id !== card.id)])
}

export const seeCardWith = (outcomesOf: OutcomesOf) =>
  handleQuery(seeCard, async (context, { cardId }) => {
    const { trx, districtId } = context
    const card = await findCard(trx, districtId, cardId)
    if (card === null) return refuse({ kind: 'card-not-found' })
    const scheme = (await schemes(trx, districtId)).find(({ year }) => year === card.year) ?? null
    const evaluations = await seenEvaluations(context, card)
    const views = []
    for (const kind of evaluationKinds)
      for (const one of evaluations.filter((each) => each.kind === kind))
        views.push(await viewEvaluation(context, one, scheme))
    const lessons = await lessonsAbout(trx, districtId, { cardIds: [cardId], projectIds: [], itemIds: [] })
    const same = await sameCards(context, card)
    const outcomes = await outcomesOfCards(context, outcomesOf, [card])
    return ok({
      ...{ card, scheme, evaluations: views, lessons },
      decisions: await continuationsOf(trx, districtId, [cardId]),
      outcome: card.projectId === null ? null : (outcomes.get(card.projectId) ?? null),
      overYears: [...(await cardLines(context, outcomesOf, same))],
      sharings: (await sharings(trx, districtId)).filter(({ cardIds }) => cardIds.includes(cardId)),
      findings: [...cardFindings(card, evaluations)],
    })
  })
