import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { arrivalsNoted } from '#rooms/forums/core/forum-day.ts'
import { plainCode } from '#rooms/surveys/core/invitation.ts'
import { checkIn, countHeads, noteAttendance } from '../contract-enrolment.ts'
import * as decide from '../core/attend.ts'
import type { Course, CourseId } from '../core/course.ts'
import { enrolmentsOf, holdByCode } from '../store/enrolment-queries.ts'
import { holdCourse, keepCourse } from '../store/queries.ts'
import * as store from '../store/session-queries.ts'
import { aboutCourse } from './course-entry.ts'

interface OfSession {
  readonly courseId: CourseId
  readonly sessionNo: number
}

export const noteAttendanceHandler = handleCommand(noteAttendance, async (context, { people, ...of }) => {
  const { trx, districtId } = context
  const { courseId } = of
  const session = await sessionThatTakes(context, await holdCourse(trx, districtId, courseId), of)
  if (!session.ok) return session
  const came = await cameTo(context, of)
  const seated = (await enrolmentsOf(trx, districtId, courseId)).filter(({ state }) => state === 'seated')
  const all = seated.map(({ no, state }) => ({ no, state, arrivedAt: came.has(no) ? true : null }))
  const noted = arrivalsNoted(all, people)
  await store.noteCame(trx, districtId, { ...of, nos: noted.came })
  await store.noteWent(trx, districtId, { ...of, nos: noted.went })
  return ok({ reply: { courseId, here: noted.here }, about: [aboutCourse(courseId)] })
})

export const countHeadsHandler = handleCommand(countHeads, async (context, { headCount, ...of }) => {
  const { trx, districtId } = context
  const { courseId, sessionNo: no } = of
  const session = await sessionThatTakes(context, await holdCourse(trx, districtId, courseId), of)
  if (!session.ok) return session
  const allowed = decide.countHeads(session.value, headCount)
  if (!allowed.ok) return allowed
  await store.updateSession(trx, districtId, { courseId, no }, { head_count: headCount })
  return ok({ reply: { courseId, headCount }, about: [aboutCourse(courseId)] })
})

export const checkInHandler = handleCommand(checkIn, async (context, { code, ...of }) => {
  const { trx, districtId, effectiveOn: on } = context
  const { courseId } = of
  const session = await sessionThatTakes(context, await keepCourse(trx, districtId, courseId), of)
  if (!session.ok) return session
  const own = await holdByCode(trx, districtId, courseId, plainCode(code))
  const came = own !== null && (await cameTo(context, of)).has(own.no)
  const allowed = decide.checkIn(session.value, own, { on, came })
  if (!allowed.ok) return allowed
  await store.noteCame(trx, districtId, { ...of, nos: [allowed.value.no] })
  return ok({ reply: { courseId }, about: [aboutCourse(courseId)] })
})

async function sessionThatTakes(
  { trx, districtId, effectiveOn }: CommandContext,
  course: Course | null,
  { courseId, sessionNo }: OfSession,
) {
  if (course === null) return refuse({ kind: 'course-not-found' as const })
  const sessions = (await store.sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const session = sessions.find(({ no }) => no === sessionNo)
  if (session === undefined) return refuse({ kind: 'session-not-found' as const })
  const takes = decide.takesAttendance(course, session, effectiveOn)
  return takes.ok ? ok(session) : takes
}

async function cameTo({ trx, districtId }: CommandContext, of: OfSession): Promise<ReadonlySet<number>> {
  const attendance = await store.attendanceOf(trx, districtId, [of.courseId])
  return new Set(attendance.filter(({ sessionNo }) => sessionNo === of.sessionNo).map(({ no }) => no))
}
