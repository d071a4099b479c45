import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addSession, cancelSession, changeSession } from '../contract.ts'
import { type CourseId, goesOn } from '../core/course.ts'
import * as decide from '../core/session.ts'
import { endEnrolments, enrolmentsOf } from '../store/enrolment-queries.ts'
import { holdCourse, insertChange, updateCourse } from '../store/queries.ts'
import * as store from '../store/session-queries.ts'
import { aboutCourse } from './course-entry.ts'
import { tellEnrolled } from './tell-enrolled.ts'

const mostSessions = 200

export const addSessionHandler = handleCommand(addSession, async (context, { courseId, ...typed }) => {
  const held = await holdGoing(context, courseId)
  if (!held.ok) return held
  const minutes = decide.sessionMinutes(typed)
  if (!minutes.ok) return minutes
  const no = Math.max(0, ...held.value.map((one) => one.no)) + 1
  if (no > mostSessions) return refuse({ kind: 'too-many-sessions' })
  await store.putSession(context.trx, context.districtId, courseId, { ...typed, no, minutes: minutes.value })
  return ok({
    reply: { courseId, no },
    about: [aboutCourse(courseId)],
    tell: await sessionsChanged(context, courseId, {
      ko: `신청하신 강좌에 ${no}회차가 더해졌습니다.`,
      en: `The course you enrolled for has a new session, ${no}.`,
    }),
  })
})

export const changeSessionHandler = handleCommand(changeSession, async (context, input) => {
  const { courseId, sessionNo: no, reason, ...typed } = input
  const held = await holdGoing(context, courseId)
  if (!held.ok) return held
  const session = held.value.find((one) => one.no === no)
  if (session === undefined) return refuse({ kind: 'session-not-found' })
  if (session.cancelled) return refuse({ kind: 'session-cancelled' })
  const minutes = decide.sessionMinutes(typed)
  if (!minutes.ok) return minutes
  const { trx, districtId, now } = context
  await store.putSession(trx, districtId, courseId, { ...typed, no, minutes: minutes.value })
  await insertChange(trx, districtId, courseId, { at: now, sessionNo: no, what: 'changed', reason })
  return ok({
    reply: { courseId, no },
    about: [aboutCourse(courseId)],
    tell: await sessionsChanged(context, courseId, {
      ko: `신청하신 강좌의 ${no}회차가 바뀌었습니다. 날짜와 시각을 확인해 주세요.`,
      en: `Session ${no} of the course you enrolled for has changed. Please see its day and hours.`,
    }),
  })
})

export const cancelSessionHandler = handleCommand(cancelSession, async (context, input) => {
  const { courseId, sessionNo: no, reason } = input
  const held = await holdGoing(context, courseId)
  if (!held.ok) return held
  const session = held.value.find((one) => one.no === no)
  if (session === undefined) return refuse({ kind: 'session-not-found' })
  const allowed = decide.cancelSession(session)
  if (!allowed.ok) return allowed
  const { trx, districtId, now } = context
  await store.updateSession(trx, districtId, { courseId, no }, { cancelled: true })
  await insertChange(trx, districtId, courseId, { at: now, sessionNo: no, what: 'cancelled', reason })
  return ok({
    reply: { courseId, no },
    about: [aboutCourse(courseId)],
    tell: await sessionsChanged(context, courseId, {
      ko: `신청하신 강좌의 ${no}회차가 취소되었습니다.`,
      en: `Session ${no} of the course you enrolled for has been cancelled.`,
    }),
  })
})

/** The sessions of a course that goes on, its row held. */
async function holdGoing({ trx, districtId }: CommandContext, courseId: CourseId) {
  const course = await holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' as const })
  const allowed = goesOn(course)
  if (!allowed.ok) return allowed
  return ok((await store.sessionsOf(trx, districtId, [courseId])).get(courseId) ?? [])
}

/** Puts the course on the days of its sessions as they are now, and tells everybody enrolled. */
async function sessionsChanged(
  { trx, districtId }: CommandContext,
  courseId: CourseId,
  words: { readonly ko: string; readonly en: string },
) {
  const sessions = (await store.sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const days = decide.daysOf(sessions)
  await updateCourse(trx, districtId, courseId, { first_on: days?.firstOn ?? null, last_on: days?.lastOn ?? null })
  if (days !== null) await endEnrolments(trx, districtId, courseId, days.lastOn)
  return tellEnrolled(courseId, 'courses.changed', await enrolmentsOf(trx, districtId, courseId), words)
}
