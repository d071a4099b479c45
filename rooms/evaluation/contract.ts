import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { Card, CardId, CardSection, CardYear, PhotoStage } from './core/card.ts'
import { Continuation } from './core/continuation.ts'
import { Evaluation } from './core/evaluation.ts'
import { Lesson } from './core/lesson.ts'
import * as may from './core/permissions.ts'
import { Scheme, SchemeRefusal } from './core/scheme.ts'
import { Sharing } from './core/sharing.ts'

const line = z.string().trim().min(1).max(200)
const optional = line.nullable().default(null)
const written = z.object({ cardId: CardId })

export const setScheme = command({
  name: 'evaluation.set-scheme',
  title: { ko: '한 해의 평가 기준을 정한다', en: 'Set by what a year is evaluated' },
  permission: may.mayKeepEvaluations,
  input: z.strictObject({
    year: CardYear,
    criteria: z.string().max(5000).default(''),
    grades: z.string().max(2000).default(''),
    selfDueOn: LocalDate.nullable().default(null),
  }),
  reply: z.object({ year: CardYear }),
  refusal: z.discriminatedUnion('kind', [...SchemeRefusal.options, only('year-evaluated')]),
})

/** How a card is named and filed. A department and a subcommittee stand by their names of that year. */
const named = {
  no: line.max(20),
  title: line,
  department: line,
  subcommittee: optional,
  projectId: ProjectId.nullable().default(null),
  itemId: ItemId.nullable().default(null),
  cost: PlannedWon.nullable().default(null),
  period: optional,
  place: optional,
}
const namedRefusals = [
  z.object({ kind: z.literal('project-not-found'), field: z.literal('projectId') }),
  z.object({ kind: z.literal('item-not-found'), field: z.literal('itemId') }),
  z.object({ kind: z.literal('card-no-taken'), field: z.literal('no') }),
] as const

export const addCard = command({
  name: 'evaluation.add-card',
  title: { ko: '결과카드를 올린다', en: 'Add a result card' },
  permission: may.mayWriteResults,
  input: z.strictObject({ cardId: CardId, year: CardYear, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('card-id-taken'), ...namedRefusals]),
})

export const changeCard = command({
  name: 'evaluation.change-card',
  title: { ko: '결과카드의 이름과 구분을 고친다', en: 'Change how a result card is named and filed' },
  permission: may.mayWriteResults,
  input: z.strictObject({ cardId: CardId, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('card-not-found'), ...namedRefusals]),
})

export const writeCardText = command({
  name: 'evaluation.write-card-text',
  title: { ko: '결과카드의 글을 쓴다', en: 'Write a text of a result card' },
  permission: may.mayWriteResults,
  input: z.strictObject({ cardId: CardId, section: CardSection, text: z.string().max(20_000).default('') }),
  reply: written,
  refusal: only('card-not-found'),
})

/** Photos with what they show and who is seen; with faces of people who did not agree they wait to be blurred. */
export const addPhotos = command({
  name: 'evaluation.add-photos',
  title: { ko: '결과카드에 사진을 붙인다', en: 'Add photos to a result card' },
  permission: may.mayWriteResults,
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({ cardId: CardId, stage: PhotoStage, files: AddedFiles.default([]) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    only('card-not-found'),
    z.object({ kind: z.literal('no-photo'), field: z.literal('files') }),
    ...attachRefusals,
  ]),
})

export const EvaluationView = z.object({
  evaluation: Evaluation,
  /** In percent with one decimal; null where nothing was scored. */
  total: z.string().nullable(),
  grade: z.string().nullable(),
  /** What the published survey said: a mean, of how many answers; null where it is hidden or not known. */
  satisfaction: z.object({ title: z.string(), mean: z.string().nullable(), answers: z.int() }).nullable(),
  meeting: z.object({ id: z.string(), on: LocalDate, label: z.string() }).nullable(),
})
export type EvaluationView = z.infer<typeof EvaluationView>

export const OutcomeView = z.object({
  asOf: LocalDate,
  progress: z.string().nullable(),
  met: z.int(),
  known: z.int(),
  indicators: z.array(
    z.object({
      no: z.int(),
      name: z.string(),
      targetText: z.string(),
      measuredText: z.string().nullable(),
      met: z.boolean().nullable(),
    }),
  ),
})
export type OutcomeView = z.infer<typeof OutcomeView>

export const CardLine = z.object({
  card: Card,
  total: z.string().nullable(),
  grade: z.string().nullable(),
  satisfaction: z.string().nullable(),
  outcome: OutcomeView.nullable(),
  decision: Continuation.nullable(),
})
export type CardLine = z.infer<typeof CardLine>

const Comparison = z.object({ year: CardYear, cards: z.int(), cost: Won, met: z.int(), known: z.int(), ended: z.int() })

export const listCards = query({
  name: 'evaluation.list-cards',
  title: { ko: '결과카드 목록을 본다', en: 'List the result cards' },
  permission: may.maySeeResults,
  input: z.object({
    year: CardYear.optional(),
    department: line.optional(),
    subcommittee: line.optional(),
    q: z.string().trim().max(100).default(''),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(10_000).default(10_000),
  }),
  /** `compared` is of all years whatever the filter, the latest first. */
  reply: z.object({
    cards: z.array(CardLine),
    found: z.int(),
    page: z.int(),
    pages: z.int(),
    years: z.array(CardYear),
    departments: z.array(z.string()),
    subcommittees: z.array(z.string()),
    compared: z.array(Comparison),
  }),
  refusal: noRefusals,
})

export const seeCard = query({
  name: 'evaluation.see-card',
  title: { ko: '결과카드 하나를 본다', en: 'See a result card' },
  permission: may.maySeeResults,
  input: z.object({ cardId: CardId }),
  reply: z.object({
    card: Card,
    scheme: Scheme.nullable(),
    /** What is not handed in is told to those who work on it alone. */
    evaluations: z.array(EvaluationView),
    lessons: z.array(Lesson),
    decisions: z.array(Continuation),
    outcome: OutcomeView.nullable(),
    /** The same project in every year that has a card of it, the earliest first. */
    overYears: z.array(CardLine),
    sharings: z.array(Sharing),
    findings: z.array(Finding),
  }),
  refusal: only('card-not-found'),
})

export const listSchemes = query({
  name: 'evaluation.list-schemes',
  title: { ko: '해마다의 평가 기준을 본다', en: 'See by what the years are evaluated' },
  permission: may.maySeeResults,
  input: z.object({}),
  reply: z.object({ schemes: z.array(Scheme) }),
  refusal: noRefusals,
})
