import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Won } from '#kit/won.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'

export const CardId = idOf('CardId')
export type CardId = z.infer<typeof CardId>

/** The texts of a result card, in the order of the form (003 annex III-1), then what evaluating it added. */
export const cardSections = [
  'purpose',
  'method',
  'done',
  'outcome',
  'participants',
  'opinions',
  'improvements',
  'doers',
] as const
export const CardSection = z.enum(cardSections)
export type CardSection = z.infer<typeof CardSection>

const line = z.string().trim().min(1).max(200)
export const CardYear = z.int().min(1900).max(2999)

/** What a project was and came to in a year. A past project is known from its card alone: it has no project and no item. */
export const Card = z
  .object({
    id: CardId,
    year: CardYear,
    no: line.max(20),
    title: line,
    department: line,
    /** Null where the office has no such department today. */
    departmentId: DepartmentId.nullable(),
    subcommittee: line.nullable(),
    bodyId: BodyId.nullable(),
    projectId: ProjectId.nullable(),
    itemId: ItemId.nullable(),
    cost: Won.nullable(),
    period: line.nullable(),
    place: line.nullable(),
    texts: z.record(CardSection, z.string().max(20_000)),
  })
  .readonly()
export type Card = z.infer<typeof Card>

export const photoStages = ['before', 'after', 'scene'] as const
export const PhotoStage = z.enum(photoStages)
export type PhotoStage = z.infer<typeof PhotoStage>

/** The thing with which the photos of a stage of a card are kept. */
export const photosOf = (cardId: CardId, stage: PhotoStage) => ({ kind: `result-${stage}`, id: cardId })

/** The seats that a text names, one in each line; empty lines are nothing. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Puts the cards of the same project in the order of the years, the earliest first. */
export const overYears = (cards: readonly Card[]): readonly Card[] =>
  cards.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))

/** Picks the cards that somebody wishes to see, by what is given of year, names and words; in the order that they have. */
export const pickCards = (
  all: readonly Card[],
  wish: {
    readonly year?: number | undefined
    readonly department?: string | undefined
    readonly subcommittee?: string | undefined
    readonly q: string
  },
): readonly Card[] =>
  all.filter(
    ({ year, no, title, department, subcommittee }) =>
      (wish.year ?? year) === year &&
      (wish.department ?? department) === department &&
      (wish.subcommittee === undefined || wish.subcommittee === subcommittee) &&
      `${no} ${title}`.includes(wish.q),
  )
