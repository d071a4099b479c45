import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { listCards, seeCard } from '#rooms/evaluation/contract.ts'
import { CardId, CardYear, photoStages, photosOf } from '#rooms/evaluation/core/card.ts'
import { resultCard, resultCards, type SeenCard } from '../core/results/result-card.ts'
import { notFound, type Report } from './report.ts'

/** A card with its photos that everybody may see; null where there is none. */
async function seenCard(ask: Ask, cardId: CardId): Promise<SeenCard | null> {
  const seen = await ask(seeCard, { cardId })
  if (!seen.ok) return null
  const photos = []
  for (const stage of photoStages) {
    const { files } = answered(await ask(listFiles, { subject: photosOf(cardId, stage) }))
    photos.push(...files.map(({ alt }) => ({ stage, alt })))
  }
  // A draft is no result yet, whoever takes the paper.
  const evaluations = seen.value.evaluations.filter(({ evaluation }) => evaluation.state !== 'draft')
  return { ...seen.value, evaluations, photos }
}

/** The result card of one project in a year (세부 실행 사업). */
export const resultCardReport: Report = {
  name: 'result-card',
  title: { ko: '사업 결과카드', en: 'Result card' },
  of: { ko: '사업', en: 'Project' },
  choices: async (ask) =>
    answered(await ask(listCards, {})).cards.map(({ card }) => ({
      of: card.id,
      label: `${card.year} ${card.no} ${card.title}`,
    })),
  async make(ask, of) {
    const cardId = CardId.safeParse(of)
    const seen = cardId.success ? await seenCard(ask, cardId.data) : null
    return seen === null ? notFound : ok(resultCard(seen))
  },
}

/** The result cards of a whole year, with their list. */
export const resultCardsReport: Report = {
  name: 'result-cards',
  title: { ko: '한 해의 사업 결과', en: 'Result cards of a year' },
  of: { ko: '해', en: 'Year' },
  choices: async (ask) => answered(await ask(listCards, {})).years.map((year) => ({ of: `${year}`, label: `${year}` })),
  async make(ask, of) {
    const year = CardYear.safeParse(Number(of))
    if (!year.success) return notFound
    const { cards } = answered(await ask(listCards, { year: year.data }))
    const all = []
    for (const { card } of cards) all.push(await seenCard(ask, card.id))
    const seen = all.filter((one) => one !== null)
    return seen.length === 0 ? notFound : ok(resultCards(year.data, seen))
  },
}
