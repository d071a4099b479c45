import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import { addCard, addPhotos, changeCard, writeCardText } from '../contract.ts'
import { type Card, cardSections, photosOf } from '../core/card.ts'
import { allCards, findCard, holdCard, insertCard, updateCard } from '../store/card-queries.ts'
import { changedCard, departmentIdOf, rowOf, standingOf, toldOfCard } from './card-entry.ts'

const noTexts = Object.fromEntries(cardSections.map((section) => [section, ''])) as Card['texts']
/** A card that stands at a project is also theirs whose project it is. */
const rowOfProject = (projectId: Card['projectId'] | undefined): readonly Row[] =>
  (projectId ?? null) === null ? [] : [[{ kind: 'project', id: String(projectId) }]]

const noTaken = refuse({ kind: 'card-no-taken', field: 'no' } as const)

async function isNoTaken({ trx, districtId }: CommandContext, { id, year, no }: Pick<Card, 'id' | 'year' | 'no'>) {
  return (await allCards(trx, districtId)).some((one) => one.id !== id && one.year === year && one.no === no)
}

export const addCardHandler = handleCommandOn(
  addCard,
  async (context, { department, projectId }) => [
    rowOf({ departmentId: await departmentIdOf(context, department) }),
    ...rowOfProject(projectId),
  ],
  async (context, { cardId, ...named }) => {
    const { trx, districtId } = context
    const standing = await standingOf(context, named)
    if (!standing.ok) return standing
    if ((await findCard(trx, districtId, cardId)) !== null) return refuse({ kind: 'card-id-taken' })
    const card: Card = { id: cardId, ...named, ...standing.value, texts: noTexts }
    if (await isNoTaken(context, card)) return noTaken
    if (!(await insertCard(trx, districtId, card))) return refuse({ kind: 'card-id-taken' })
    return ok({ reply: { cardId }, ...toldOfCard(card) })
  },
)

export const changeCardHandler = handleCommandOn(
  changeCard,
  async (context, input) => {
    const own = rowOf({ departmentId: await departmentIdOf(context, input.department) })
    return [...(await changedCard(context, input)), own, ...rowOfProject(input.projectId)]
  },
  async (context, { cardId, ...named }) => {
    const { trx, districtId } = context
    const before = await holdCard(trx, districtId, cardId)
    if (before === null) return refuse({ kind: 'card-not-found' })
    const standing = await standingOf(context, named)
    if (!standing.ok) return standing
    const card: Card = { ...before, ...named, ...standing.value }
    if (await isNoTaken(context, card)) return noTaken
    await updateCard(trx, districtId, card)
    return ok({ reply: { cardId }, ...toldOfCard(card) })
  },
)

export const writeCardTextHandler = handleCommandOn(
  writeCardText,
  changedCard,
  async ({ trx, districtId }, { cardId, section, text }) => {
    const before = await holdCard(trx, districtId, cardId)
    if (before === null) return refuse({ kind: 'card-not-found' })
    const card: Card = { ...before, texts: { ...before.texts, [section]: text.trim() } }
    await updateCard(trx, districtId, card)
    return ok({ reply: { cardId }, ...toldOfCard(card) })
  },
)

export const addPhotosHandler = handleCommandOn(
  addPhotos,
  changedCard,
  async ({ trx, districtId, perform }, { cardId, stage, files }) => {
    const card = await findCard(trx, districtId, cardId)
    if (card === null) return refuse({ kind: 'card-not-found' })
    if (files.length === 0) return refuse({ kind: 'no-photo', field: 'files' })
    const subject = photosOf(cardId, stage)
    const attached = await perform(attachFiles, { subject, files, seenBy: 'everyone' })
    if (!attached.ok) return attached
    return ok({ reply: { cardId }, ...toldOfCard(card) })
  },
)
