import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { CardId, CardYear } from './core/card.ts'
import { CarryRefusal, Lesson, LessonId, LessonKind, LessonState, SettleRefusal, YearRefusal } from './core/lesson.ts'
import * as may from './core/permissions.ts'
import { Sharing, SharingId } from './core/sharing.ts'

const line = z.string().trim().min(1).max(200)
const said = z.string().trim().min(1).max(2000)
const written = z.object({ lessonId: LessonId })
const cardNotFound = z.object({ kind: z.literal('card-not-found'), field: z.literal('cardId') })

export const writeLesson = command({
  name: 'evaluation.write-lesson',
  title: { ko: '배운 것을 적는다', en: 'Write what was learned' },
  permission: may.mayWriteResults,
  input: z.strictObject({
    lessonId: LessonId,
    year: CardYear,
    cardId: CardId.nullable().default(null),
    kind: LessonKind,
    text: said,
    source: said.nullable().default(null),
    owner: line,
  }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('lesson-id-taken'), cardNotFound, YearRefusal]),
})

/** Into a project of a plan, or into an item (a proposal's too) of a later cycle, with the sentence that follows from it. */
export const carryLesson = command({
  name: 'evaluation.carry-lesson',
  title: { ko: '배운 것을 다음 사업이나 제안에 잇는다', en: 'Carry a lesson on' },
  permission: may.mayWriteResults,
  input: z.strictObject({ lessonId: LessonId, to: z.enum(['project', 'item']), id: line, sentence: said }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    only('lesson-not-found'),
    z.object({ kind: z.literal('target-not-found'), field: z.literal('id') }),
    ...CarryRefusal.options,
  ]),
})

export const settleLesson = command({
  name: 'evaluation.settle-lesson',
  title: { ko: '배운 것을 마치거나 그만둔다', en: 'End a lesson' },
  permission: may.mayWriteResults,
  input: z.strictObject({ lessonId: LessonId, to: z.enum(['done', 'dropped']), reason: said.nullable().default(null) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('lesson-not-found'), ...SettleRefusal.options]),
})

export const listLessons = query({
  name: 'evaluation.list-lessons',
  title: { ko: '배운 것의 목록을 본다', en: 'List the lessons' },
  permission: may.maySeeResults,
  input: z.object({ year: CardYear.optional(), state: LessonState.optional(), kind: LessonKind.optional() }),
  reply: z.object({
    lessons: z.array(z.object({ lesson: Lesson, card: z.string().nullable() })),
    years: z.array(CardYear),
  }),
  refusal: noRefusals,
})

export const holdSharing = command({
  name: 'evaluation.hold-sharing',
  title: { ko: '성과공유회를 적는다', en: 'Write down a sharing meeting' },
  permission: may.mayKeepEvaluations,
  input: z.strictObject({
    sharingId: SharingId,
    title: line,
    on: LocalDate,
    place: line.nullable().default(null),
    shown: said,
    meetingId: MeetingId.nullable().default(null),
    /** Which year's results were shown: all its cards. */
    year: CardYear,
  }),
  reply: z.object({ sharingId: SharingId }),
  refusal: z.discriminatedUnion('kind', [
    only('sharing-id-taken'),
    z.object({ kind: z.literal('meeting-not-found'), field: z.literal('meetingId') }),
    z.object({ kind: z.literal('no-card-of-year'), field: z.literal('year') }),
  ]),
})

export const listSharings = query({
  name: 'evaluation.list-sharings',
  title: { ko: '성과공유회를 본다', en: 'List the sharing meetings' },
  permission: may.maySeeResults,
  input: z.object({}),
  reply: z.object({ sharings: z.array(Sharing) }),
  refusal: noRefusals,
})
