import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { finishCourse } from '../contract.ts'
import * as decide from '../core/finish.ts'
import { holdCourse, updateCourse } from '../store/queries.ts'
import { attendanceOf, sessionsOf, updateSession } from '../store/session-queries.ts'
import { aboutCourse, courseEntry } from './course-entry.ts'

export const finishCourseHandler = handleCommand(finishCourse, async (context, input) => {
  const { trx, districtId, effectiveOn: on } = context
  const { courseId, summary } = input
  const course = await holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const sessions = (await sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const came = Map.groupBy(await attendanceOf(trx, districtId, [courseId]), ({ no }) => no)
  const sessionsEach = [...came.values()].map((attended) => attended.length)
  const finished = decide.finishCourse(course, sessions, { on, sessionsOf: sessionsEach, persons: input.persons })
  if (!finished.ok) return finished
  const { counts, persons, completed } = finished.value
  for (const { no, attended } of counts) {
    await updateSession(trx, districtId, { courseId, no }, { head_count: attended })
  }
  await updateCourse(trx, districtId, courseId, { state: 'finished', summary, persons, completed })
  return ok({
    reply: { courseId, persons, completed },
    about: [aboutCourse(courseId)],
    index: [courseEntry({ ...course, summary })],
  })
})
