import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { RegistrationNo, Standing } from '#rooms/forums/core/participant.ts'
import { AttendRefusal, CheckInRefusal, HeadCountRefusal } from './core/attend.ts'
import { Course, CourseId } from './core/course.ts'
import { EnrolRefusal, WithdrawRefusal } from './core/enrol.ts'
import * as may from './core/permissions.ts'
import { Session, SessionNo } from './core/session.ts'

const notFound = only('course-not-found')
const noSession = only('course-not-found', 'session-not-found')
const reply = z.object({ courseId: CourseId })
const stands = z.object({ courseId: CourseId, no: RegistrationNo, state: Standing })
const name = z.string().trim().min(1).max(60)

export const enrol = command({
  name: 'courses.enrol',
  title: { ko: '강좌에 수강을 신청한다', en: 'Enrol for a course' },
  done: {
    ko: '신청을 받았습니다. 아래에서 내 순서를 볼 수 있습니다.',
    en: 'You are enrolled. See below where you stand.',
  },
  permission: may.mayEnrol,
  effective: 'today',
  unrecorded: ['name'],
  input: z.strictObject({ courseId: CourseId, name, consent: z.literal(true) }),
  reply: stands,
  refusal: z.discriminatedUnion('kind', [
    ...EnrolRefusal.options,
    only('course-not-found', 'for-staff', 'enrolled-already', 'not-signed-in'),
  ]),
})

export const withdraw = command({
  name: 'courses.withdraw',
  title: { ko: '수강 신청을 거둔다', en: 'Withdraw from a course' },
  permission: may.mayEnrol,
  effective: 'today',
  input: z.strictObject({ courseId: CourseId }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...WithdrawRefusal.options,
    only('course-not-found', 'not-enrolled', 'not-signed-in'),
  ]),
})

/** On behalf of a person without an account, who has agreed. */
export const enrolFor = command({
  name: 'courses.enrol-for',
  title: { ko: '전화나 방문으로 온 수강 신청을 적는다', en: 'Enrol somebody by telephone or visit' },
  permission: may.mayConductCourse,
  unrecorded: ['name', 'contact'],
  input: z.strictObject({
    ...{ courseId: CourseId, name, contact: z.string().trim().min(3).max(100) },
    consent: z.literal(true),
  }),
  reply: stands,
  refusal: z.discriminatedUnion('kind', [...EnrolRefusal.options, notFound]),
})

export const withdrawFor = command({
  name: 'courses.withdraw-for',
  title: { ko: '수강 신청을 대신 거둔다', en: 'Withdraw somebody from a course' },
  permission: may.mayConductCourse,
  input: z.strictObject({ courseId: CourseId, no: RegistrationNo }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...WithdrawRefusal.options,
    z.object({ kind: z.literal('no-such-number'), field: z.literal('no') }),
    notFound,
  ]),
})

const ofSession = { courseId: CourseId, sessionNo: SessionNo }

/** The clerk's list: what they ticked or cleared since the page showed it; who checked in meanwhile stays here. */
export const noteAttendance = command({
  name: 'courses.note-attendance',
  title: { ko: '회차의 출석을 적는다', en: 'Note who came to a session' },
  permission: may.mayConductCourse,
  input: z.strictObject({
    ...ofSession,
    people: z
      .array(
        z.strictObject({
          no: RegistrationNo,
          /** Whether the page showed this person as here. */
          was: z.boolean().default(false),
          here: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  reply: reply.extend({ here: z.int() }),
  refusal: z.discriminatedUnion('kind', [...AttendRefusal.options, noSession]),
})

/** Where names are not noted, or more came than enrolled: how many heads were counted. */
export const countHeads = command({
  name: 'courses.count-heads',
  title: { ko: '회차에 온 사람 수를 적는다', en: 'Enter how many came to a session' },
  permission: may.mayConductCourse,
  input: z.strictObject({ ...ofSession, headCount: z.int().min(0).max(100_000) }),
  reply: reply.extend({ headCount: z.int() }),
  refusal: z.discriminatedUnion('kind', [...HeadCountRefusal.options, noSession]),
})

/** By the code on one's own page, on the day of the session, here or from elsewhere. */
export const checkIn = command({
  name: 'courses.check-in',
  title: { ko: '참여 번호로 회차에 출석한다', en: 'Check in to a session by code' },
  done: { ko: '출석했습니다. 잘 오셨습니다.', en: 'You are checked in. Welcome.' },
  permission: may.mayUseCode,
  effective: 'today',
  unrecorded: ['code'],
  input: z.strictObject({ ...ofSession, code: z.string().max(40) }),
  reply,
  refusal: z.discriminatedUnion('kind', [...CheckInRefusal.options, noSession]),
})

/** One's own place in a course: how many are ahead of who waits, and which sessions one came to. */
const Own = z.object({
  ...{ no: RegistrationNo, state: Standing, code: z.string(), ahead: z.int() },
  ...{ attended: z.array(SessionNo), held: z.int(), rate: z.string().nullable(), completes: z.boolean().nullable() },
})

export const ownEnrolment = query({
  name: 'courses.own-enrolment',
  title: { ko: '내 수강 신청을 본다', en: 'See one’s own enrolment' },
  permission: may.maySeeCourses,
  personal: 'own',
  input: z.object({ courseId: CourseId }),
  reply: z.object({ enrolment: Own.nullable() }),
  refusal: noRefusals,
})

export const listOwnCourses = query({
  name: 'courses.list-own-courses',
  title: { ko: '내가 신청한 강좌를 본다', en: 'List one’s own courses' },
  permission: may.mayEnrol,
  personal: 'own',
  input: z.object({}),
  reply: z.object({ courses: z.array(z.object({ course: Course, enrolment: Own })) }),
  refusal: noRefusals,
})

const Enrolled = z.object({
  ...{ no: RegistrationNo, state: Standing, channel: z.enum(['self', 'desk']), attended: z.array(SessionNo) },
  completes: z.boolean().nullable(),
})
const seen = z.object({ course: Course, sessions: z.array(Session) })

/** The desk's view: numbers, no names. */
export const seeDesk = query({
  name: 'courses.see-desk',
  title: { ko: '강좌의 진행 화면을 본다', en: 'See a course’s desk' },
  permission: may.mayConductCourse,
  input: z.object({ courseId: CourseId }),
  reply: seen.extend({ people: z.array(Enrolled) }),
  refusal: notFound,
})

/** The roll, with names and contacts: told for a reason. */
export const seeEnrolled = query({
  name: 'courses.see-enrolled',
  title: { ko: '수강자 명부를 본다', en: 'See who enrolled' },
  permission: may.maySeeEnrolled,
  personal: {
    file: 'course-participants',
    about: ({ people }) => people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
    unlisted: ({ people }) => people.filter(({ accountId, name }) => accountId === null && name !== null).length,
  },
  input: z.object({ courseId: CourseId }),
  reply: seen.extend({
    people: z.array(
      Enrolled.extend({
        ...{ accountId: AccountId.nullable(), name: z.string().nullable(), contact: z.string().nullable() },
        code: z.string(),
      }),
    ),
  }),
  refusal: notFound,
})
