import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { formatDecimal } from '#kit/ratio.ts'
import { ok, refuse } from '#kit/result.ts'
import { listOwnCourses, ownEnrolment, seeDesk, seeEnrolled } from '../contract-enrolment.ts'
import { attendanceRate, completes } from '../core/completion.ts'
import type { Course, CourseId } from '../core/course.ts'
import { type Session, wasHeld } from '../core/session.ts'
import * as store from '../store/enrolment-queries.ts'
import { findCourse } from '../store/queries.ts'
import { attendanceOf, sessionsOf } from '../store/session-queries.ts'
import { type CourseMeans, openPerson } from './person-place.ts'

export const ownEnrolmentHandler = handleQuery(ownEnrolment, async (context, { courseId }) => {
  const own = await placeIn(context, courseId)
  return ok({ enrolment: own?.enrolment ?? null })
})

export const listOwnCoursesHandler = handleQuery(listOwnCourses, async (context) => {
  const { trx, districtId, actor } = context
  const ids = actor.accountId === null ? [] : await store.coursesOfAccount(trx, districtId, actor.accountId)
  const courses = []
  for (const courseId of ids) {
    const own = await placeIn(context, courseId)
    if (own !== null) courses.push(own)
  }
  return ok({ courses })
})

/** Somebody's own place in a course; null without one. */
async function placeIn(context: QueryContext, courseId: CourseId) {
  const { trx, districtId, actor, now } = context
  if (actor.accountId === null) return null
  const own = await store.enrolmentOfAccount(trx, districtId, courseId, actor.accountId)
  const course = own === null ? null : await findCourse(trx, districtId, courseId)
  if (own === null || course === null) return null
  const { no, state, code } = own
  const sessions = (await sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const attended = (await attendanceOf(trx, districtId, [courseId]))
    .filter((came) => came.no === no)
    .map(({ sessionNo }) => sessionNo)
  const held = heldBy(sessions, dateInSeoul(now))
  const rate = attendanceRate(attended.length, held)
  return {
    course,
    enrolment: {
      ...{ no, state, code, attended, held, rate: rate === null ? null : formatDecimal(rate) },
      ahead: state === 'waiting' ? await store.countAhead(trx, districtId, courseId, no) : 0,
      completes: completesNow(course, attended.length, held),
    },
  }
}

const heldBy = (sessions: readonly Session[], today: LocalDate): number =>
  sessions.filter((session) => wasHeld(session, today)).length

/** Whether somebody completes the course; null where nothing is asked for, or before it is finished. */
const completesNow = ({ completion, state }: Course, attended: number, held: number): boolean | null =>
  completion === null || state !== 'finished' ? null : completes(completion, attended, held)

export const seeDeskHandler = handleQuery(seeDesk, async (context, { courseId }) => {
  const seen = await rollOf(context, courseId)
  if (seen === null) return refuse({ kind: 'course-not-found' })
  const { course, sessions, people } = seen
  return ok({ course, sessions, people: people.map(({ row }) => row) })
})

export const seeEnrolledHandler = (means: CourseMeans) =>
  handleQuery(seeEnrolled, async (context, { courseId }) => {
    const seen = await rollOf(context, courseId)
    if (seen === null) return refuse({ kind: 'course-not-found' })
    const { course, sessions, people } = seen
    return ok({
      ...{ course, sessions },
      people: people.map(({ row, enrolment: { no, accountId, code, person } }) => ({
        ...{ ...row, accountId, code },
        ...openPerson(means, [context.districtId, courseId, no], person),
      })),
    })
  })

/** Everybody enrolled, with the sessions that each came to; null for a course that is not there. */
async function rollOf({ trx, districtId, now }: QueryContext, courseId: CourseId) {
  const course = await findCourse(trx, districtId, courseId)
  if (course === null) return null
  const sessions = [...((await sessionsOf(trx, districtId, [courseId])).get(courseId) ?? [])]
  const came = Map.groupBy(await attendanceOf(trx, districtId, [courseId]), ({ no }) => no)
  const held = heldBy(sessions, dateInSeoul(now))
  const people = (await store.enrolmentsOf(trx, districtId, courseId)).map((enrolment) => {
    const { no, state, channel } = enrolment
    const attended = (came.get(no) ?? []).map(({ sessionNo }) => sessionNo)
    return { enrolment, row: { no, state, channel, attended, completes: completesNow(course, attended.length, held) } }
  })
  return { course, sessions, people }
}
