import { z } from 'zod'
import type { Role } from '#kit/actor.ts'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { CompletionRule } from './completion.ts'

export const CourseId = idOf('CourseId')
export type CourseId = z.infer<typeof CourseId>

/** 강좌, 워크숍 (domain.md 1.12). */
export const courseKinds = ['course', 'workshop'] as const
export const CourseKind = z.enum(courseKinds)
export type CourseKind = z.infer<typeof CourseKind>

/** For whom a course is: staff also by grade, 5급 이상 and 6급 이하. */
export const audiences = ['all', 'residents', 'staff', 'staff-grade-5-up', 'staff-grade-6-down'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

/** Announced, finished with what came of it; or cancelled. */
export const courseStates = ['announced', 'finished', 'cancelled'] as const
export const CourseState = z.enum(courseStates)
export type CourseState = z.infer<typeof CourseState>

/** A course or workshop as everybody sees it. Without seats (0) nobody enrols: whoever comes takes part. */
export const Course = z
  .object({
    id: CourseId,
    kind: CourseKind,
    title: z.string().min(1),
    purpose: z.string().nullable(),
    audience: Audience,
    place: z.string().min(1),
    /** The role or department that holds it, never a name. */
    organiser: z.string().nullable(),
    seats: z.int().min(0),
    /** Whether one may wait for a seat once all are taken. */
    waits: z.boolean(),
    opensOn: LocalDate.nullable(),
    closesOn: LocalDate.nullable(),
    completion: CompletionRule.nullable(),
    seated: z.int(),
    waiting: z.int(),
    /** Asks those who came how satisfied they are. */
    surveyId: SurveyId.nullable(),
    /** The days of its first and last session; null before it has one. */
    firstOn: LocalDate.nullable(),
    lastOn: LocalDate.nullable(),
    state: CourseState,
    summary: z.string().nullable(),
    /** How many different people came (실인원), where that is known. */
    persons: z.int().nullable(),
    completed: z.int().nullable(),
  })
  .readonly()
export type Course = z.infer<typeof Course>

export const WrongState = z.object({ kind: z.literal('wrong-state'), state: CourseState })
export type WrongState = z.infer<typeof WrongState>

/** Whether a course still goes on. Refuses with where it stands. */
export const goesOn = ({ state }: Pick<Course, 'state'>): Result<null, WrongState> =>
  state === 'announced' ? ok(null) : refuse({ kind: 'wrong-state', state })

export const TermsRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('enrolment-days-missing'), field: z.literal('opensOn') }),
  z.object({ kind: z.literal('no-seats-to-enrol-for'), field: z.literal('seats') }),
  z.object({ kind: z.literal('closes-before-opening'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('completion-half-said'), field: z.literal('completionOf') }),
  z.object({ kind: z.literal('completion-beyond-all'), field: z.literal('completionAttended') }),
])
export type TermsRefusal = z.infer<typeof TermsRefusal>

/** How one takes part, as it is typed. */
interface Terms {
  readonly seats: number
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
  readonly completionAttended: number | null
  readonly completionOf: number | null
}

/**
 * Decides whether the terms of a course hold together: with seats it says from when until when one enrols, without them it
 * does not; of its sessions no more are asked for than there are. Gives the rule of completion, null without one.
 */
export function readTerms(terms: Terms): Result<CompletionRule | null, TermsRefusal> {
  const { seats, opensOn, closesOn, completionAttended: attended, completionOf: of } = terms
  if (seats === 0 && (opensOn !== null || closesOn !== null)) {
    return refuse({ kind: 'no-seats-to-enrol-for', field: 'seats' })
  }
  if (seats > 0) {
    if (opensOn === null || closesOn === null) return refuse({ kind: 'enrolment-days-missing', field: 'opensOn' })
    if (compareDates(closesOn, opensOn) < 0) return refuse({ kind: 'closes-before-opening', field: 'closesOn' })
  }
  if (attended === null && of === null) return ok(null)
  if (attended === null || of === null) return refuse({ kind: 'completion-half-said', field: 'completionOf' })
  return attended > of ? refuse({ kind: 'completion-beyond-all', field: 'completionAttended' }) : ok({ attended, of })
}

export const ChangeRefusal = z.discriminatedUnion('kind', [
  WrongState,
  ...TermsRefusal.options,
  z.object({ kind: z.literal('fewer-seats-than-seated'), field: z.literal('seats'), seated: z.int() }),
  z.object({ kind: z.literal('seats-are-of-the-call'), field: z.literal('seats') }),
  z.object({ kind: z.literal('somebody-waits'), field: z.literal('waits'), waiting: z.int() }),
])
export type ChangeRefusal = z.infer<typeof ChangeRefusal>

/**
 * Decides how the terms of a course change while it goes on: nobody who has a seat loses it, nobody who waits is sent away
 * unheard, and of seats that are added the first of the waiting list get as many as there are. Gives how many move up.
 */
export function changeCourse(
  course: Course,
  wanted: Terms & { readonly waits: boolean },
): Result<{ readonly completion: CompletionRule | null; readonly moveUp: number }, ChangeRefusal> {
  const standing = goesOn(course)
  if (!standing.ok) return standing
  const { seats, waits } = wanted
  const { seated, waiting } = course
  const terms = readTerms(wanted)
  if (!terms.ok) return terms
  if ((seats === 0) !== (course.seats === 0)) return refuse({ kind: 'seats-are-of-the-call', field: 'seats' })
  if (seats < seated) return refuse({ kind: 'fewer-seats-than-seated', field: 'seats', seated })
  const moveUp = Math.min(waiting, seats - seated)
  return !waits && waiting > moveUp
    ? refuse({ kind: 'somebody-waits', field: 'waits', waiting })
    : ok({ completion: terms.value, moveUp })
}

const staffRoles: readonly Role[] = ['department-officer', 'department-head', 'secretariat', 'budget-office']

/** Whether somebody with these roles may enrol: a course for staff is for staff alone; grades are not looked into. */
export const isFor = (audience: Audience, roles: readonly Role[]): boolean =>
  audience === 'all' || audience === 'residents' || roles.some((role) => staffRoles.includes(role))
