import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { type Card, CardId, CardYear } from './card.ts'

export const LessonId = idOf('LessonId')
export type LessonId = z.infer<typeof LessonId>
export const lessonKinds = ['keep', 'change', 'stop'] as const
export const LessonKind = z.enum(lessonKinds)
export type LessonKind = z.infer<typeof LessonKind>
export const lessonStates = ['open', 'taken-up', 'done', 'dropped'] as const
export const LessonState = z.enum(lessonStates)
export type LessonState = z.infer<typeof LessonState>

/** What follows from a lesson in a later year, and where: in a project of a plan, or in an item on its way to one. */
export const Therefore = z
  .object({ projectId: ProjectId.nullable(), itemId: ItemId, sentence: z.string().min(1) })
  .readonly()
export type Therefore = z.infer<typeof Therefore>

export const Lesson = z
  .object({
    id: LessonId,
    year: CardYear,
    /** Null for what the whole year taught. */
    cardId: CardId.nullable(),
    kind: LessonKind,
    text: z.string().min(1),
    /** The evaluation or measurement it was learned from, in words. */
    source: z.string().min(1).nullable(),
    owner: z.string().min(1),
    state: LessonState,
    reason: z.string().min(1).nullable(),
    therefores: z.array(Therefore).readonly(),
  })
  .readonly()
export type Lesson = z.infer<typeof Lesson>

export const YearRefusal = z.object({ kind: z.literal('card-of-another-year'), field: z.literal('year') })
export type YearRefusal = z.infer<typeof YearRefusal>

/** Begins a lesson, of a card of the same year or of the whole year. */
export function learn(
  given: Omit<Lesson, 'state' | 'reason' | 'therefores'>,
  card: Pick<Card, 'year'> | null,
): Result<Lesson, YearRefusal> {
  if (card !== null && card.year !== given.year) return refuse({ kind: 'card-of-another-year', field: 'year' })
  return ok({ ...given, state: 'open', reason: null, therefores: [] })
}

export const CarryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson-dropped') }),
  z.object({ kind: z.literal('carried-there-already'), field: z.literal('id') }),
])
export type CarryRefusal = z.infer<typeof CarryRefusal>

/** Carries a lesson on into a project or an item: it is taken up then. Refuses one that was dropped, and the same place twice. */
export function carry(lesson: Lesson, therefore: Therefore): Result<Lesson, CarryRefusal> {
  if (lesson.state === 'dropped') return refuse({ kind: 'lesson-dropped' })
  const isThere = lesson.therefores.some(
    (one) => one.itemId === therefore.itemId && one.projectId === therefore.projectId,
  )
  if (isThere) return refuse({ kind: 'carried-there-already', field: 'id' })
  const state = lesson.state === 'open' ? 'taken-up' : lesson.state
  return ok({ ...lesson, state, therefores: [...lesson.therefores, therefore] })
}

export const SettleRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson-settled') }),
  z.object({ kind: z.literal('lesson-not-taken-up'), field: z.literal('to') }),
  z.object({ kind: z.literal('reason-missing'), field: z.literal('reason') }),
])
export type SettleRefusal = z.infer<typeof SettleRefusal>

/** Ends a lesson: done once it was taken up, or dropped with a reason. Refuses one that has ended. */
export function settle(lesson: Lesson, to: 'done' | 'dropped', reason: string | null): Result<Lesson, SettleRefusal> {
  if (lesson.state === 'done' || lesson.state === 'dropped') return refuse({ kind: 'lesson-settled' })
  if (to === 'done' && lesson.state !== 'taken-up') return refuse({ kind: 'lesson-not-taken-up', field: 'to' })
  if (to === 'dropped' && reason === null) return refuse({ kind: 'reason-missing', field: 'reason' })
  return ok({ ...lesson, state: to, reason })
}
