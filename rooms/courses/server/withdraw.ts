import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdraw, withdrawFor } from '../contract-enrolment.ts'
import type { Course } from '../core/course.ts'
import { mayWithdraw } from '../core/enrol.ts'
import * as store from '../store/enrolment-queries.ts'
import { holdCourse } from '../store/queries.ts'
import { attendanceOf } from '../store/session-queries.ts'
import { aboutCourse } from './course-entry.ts'
import { movedUpWords, tellEnrolled } from './tell-enrolled.ts'

export const withdrawHandler = handleCommand(withdraw, async (context, { courseId }) => {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const course = await holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const own = await store.enrolmentOfAccount(trx, districtId, courseId, actor.accountId)
  return own === null ? refuse({ kind: 'not-enrolled' }) : await leave(context, course, own)
})

export const withdrawForHandler = handleCommand(withdrawFor, async (context, { courseId, no }) => {
  const { trx, districtId } = context
  const course = await holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const found = await store.findEnrolment(trx, districtId, courseId, no)
  return found === null ? refuse({ kind: 'no-such-number', field: 'no' }) : await leave(context, course, found)
})

/** Whoever withdraws leaves nothing behind; the seat goes to the first of those who wait, who is told. */
async function leave({ trx, districtId }: CommandContext, course: Course, own: store.Enrolment) {
  const attended = (await attendanceOf(trx, districtId, [course.id])).filter(({ no }) => no === own.no).length
  const allowed = mayWithdraw(course, attended)
  if (!allowed.ok) return allowed
  await store.removeEnrolment(trx, districtId, course.id, own)
  const moved = own.state === 'seated' ? await store.moveUp(trx, districtId, course.id, 1) : []
  return ok({
    reply: { courseId: course.id },
    about: [aboutCourse(course.id)],
    tell: tellEnrolled(course.id, 'courses.seat', moved, movedUpWords),
  })
}
