import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import {
  Audience,
  ChangeRefusal,
  Course,
  CourseId,
  CourseKind,
  courseStates,
  TermsRefusal,
  WrongState,
} from './core/course.ts'
import { FinishRefusal } from './core/finish.ts'
import * as may from './core/permissions.ts'
import { CancelSessionRefusal, HoursRefusal, Level, Session, SessionNo } from './core/session.ts'

const notFound = only('course-not-found')
const noSession = only('course-not-found', 'session-not-found')
const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const maybe = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)
const reply = z.object({ courseId: CourseId })
const surveyNotFound = z.object({ kind: z.literal('survey-not-found'), field: z.literal('surveyId') })

const course = {
  ...{ courseId: CourseId, title: line, purpose: maybe(4000), audience: Audience.default('all'), place: line },
  organiser: maybe(200),
  seats: z.int().min(0).max(10_000).default(0),
  waits: z.boolean().default(false),
  opensOn: LocalDate.nullable().default(null),
  closesOn: LocalDate.nullable().default(null),
  completionAttended: z.int().min(1).max(200).nullable().default(null),
  completionOf: z.int().min(1).max(200).nullable().default(null),
  surveyId: SurveyId.nullable().default(null),
}

/** Its sessions follow; one enrols once the first of them stands. */
export const openCourse = command({
  name: 'courses.open-course',
  title: { ko: '강좌나 워크숍을 연다', en: 'Open a course' },
  permission: may.mayConductCourse,
  input: z.strictObject({ ...course, kind: CourseKind.default('course') }),
  reply,
  refusal: z.discriminatedUnion('kind', [...TermsRefusal.options, surveyNotFound, only('course-id-taken')]),
})

/** Everybody who enrolled is told what is new, and why. */
export const changeCourse = command({
  name: 'courses.change-course',
  title: { ko: '강좌의 이름, 곳, 정원과 신청 날을 바꾼다', en: 'Change a course' },
  permission: may.mayConductCourse,
  input: z.strictObject({ ...course, reason: prose }),
  reply: reply.extend({ movedUp: z.int() }),
  refusal: z.discriminatedUnion('kind', [...ChangeRefusal.options, surveyNotFound, notFound]),
})

export const cancelCourse = command({
  name: 'courses.cancel-course',
  title: { ko: '강좌를 취소한다', en: 'Cancel a course' },
  permission: may.mayConductCourse,
  input: z.strictObject({ courseId: CourseId, reason: prose }),
  reply,
  refusal: z.discriminatedUnion('kind', [WrongState, notFound]),
})

const session = {
  level: Level.nullable().default(null),
  heldOn: LocalDate,
  beginsAt: ClockTime.nullable().default(null),
  endsAt: ClockTime.nullable().default(null),
  /** Left out, as many as from the beginning to the end. */
  minutes: z.int().min(1).max(1440).nullable().default(null),
  topic: line,
  lecturer: maybe(200),
}
const sessionReply = reply.extend({ no: SessionNo })

export const addSession = command({
  name: 'courses.add-session',
  title: { ko: '강좌에 회차를 더한다', en: 'Add a session' },
  permission: may.mayConductCourse,
  input: z.strictObject({ courseId: CourseId, ...session }),
  reply: sessionReply,
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...HoursRefusal.options,
    only('course-not-found', 'too-many-sessions'),
  ]),
})

export const changeSession = command({
  name: 'courses.change-session',
  title: { ko: '강좌의 회차를 바꾼다', en: 'Change a session' },
  permission: may.mayConductCourse,
  input: z.strictObject({ courseId: CourseId, sessionNo: SessionNo, ...session, reason: prose }),
  reply: sessionReply,
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...HoursRefusal.options,
    only('course-not-found', 'session-not-found', 'session-cancelled'),
  ]),
})

export const cancelSession = command({
  name: 'courses.cancel-session',
  title: { ko: '강좌의 회차를 취소한다', en: 'Cancel a session' },
  permission: may.mayConductCourse,
  input: z.strictObject({ courseId: CourseId, sessionNo: SessionNo, reason: prose }),
  reply: sessionReply,
  refusal: z.discriminatedUnion('kind', [WrongState, ...CancelSessionRefusal.options, noSession]),
})

/** Keeps how many came, apart from who they were: that goes a year later. */
export const finishCourse = command({
  name: 'courses.finish-course',
  title: { ko: '강좌를 마치고 결과를 적는다', en: 'Finish a course' },
  permission: may.mayConductCourse,
  input: z.strictObject({
    courseId: CourseId,
    summary: z.string().trim().min(1).max(20_000),
    /** How many different people came, where that was not noted one by one. */
    persons: z.int().min(0).max(1_000_000).nullable().default(null),
  }),
  reply: reply.extend({ persons: z.int().nullable(), completed: z.int().nullable() }),
  refusal: z.discriminatedUnion('kind', [...FinishRefusal.options, notFound]),
})

/** `open`: takes enrolments today. */
export const listedStates = ['open', ...courseStates] as const
export const ListedState = z.enum(listedStates)

export const listCourses = query({
  name: 'courses.list-courses',
  title: { ko: '강좌 목록을 본다', en: 'List the courses' },
  permission: may.maySeeCourses,
  input: z.object({
    year: z.int().min(1900).max(2200).optional(),
    kind: CourseKind.optional(),
    state: ListedState.optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  reply: z.object({
    courses: z.array(z.object({ course: Course, sessions: z.int(), open: z.boolean() })),
    years: z.array(z.int()),
    ...{ total: z.int(), page: z.int(), pages: z.int() },
  }),
  refusal: noRefusals,
})

const Change = z.object({
  ...{ on: LocalDate, sessionNo: SessionNo.nullable(), what: z.enum(['changed', 'cancelled']), reason: z.string() },
})

export const seeCourse = query({
  name: 'courses.see-course',
  title: { ko: '강좌를 본다', en: 'See a course' },
  permission: may.maySeeCourses,
  input: z.object({ courseId: CourseId }),
  reply: z.object({
    ...{ course: Course, sessions: z.array(Session), today: LocalDate, takesEnrolments: z.boolean() },
    changes: z.array(Change),
  }),
  refusal: notFound,
})

/** The sessions of a course as a file for calendars. */
export const writeCalendar = query({
  name: 'courses.write-calendar',
  title: { ko: '강좌의 달력 파일을 받는다', en: 'Write a course’s calendar file' },
  permission: may.maySeeCourses,
  input: z.object({ courseId: CourseId }),
  reply: z.object({ fileName: z.string(), text: z.string() }),
  refusal: notFound,
})

const YearCount = z.object({
  ...{ year: z.int(), kind: CourseKind.nullable(), courses: z.int(), sessions: z.int(), minutes: z.int() },
  ...{ personTimes: z.int(), sessionsUncounted: z.int(), persons: z.int(), coursesUncounted: z.int() },
})

export const seeStatistics = query({
  name: 'courses.see-statistics',
  title: { ko: '강좌의 통계를 본다', en: 'See the statistics of courses' },
  permission: may.maySeeCourses,
  input: z.object({}),
  reply: z.object({ years: z.array(YearCount) }),
  refusal: noRefusals,
})
