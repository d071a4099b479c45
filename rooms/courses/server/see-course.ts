import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { calendarFile } from '../adapters/calendar-file.ts'
import { listCourses, seeCourse, seeStatistics, writeCalendar } from '../contract.ts'
import { standingOfNext } from '../core/enrol.ts'
import { countYears } from '../core/statistics.ts'
import * as store from '../store/queries.ts'
import { attendanceOf, sessionsOf } from '../store/session-queries.ts'

export const listCoursesHandler = handleQuery(listCourses, async ({ trx, districtId, now }, input) => {
  const { year = null, kind = null, state = null, page, size } = input
  const filter = { year, kind, state, today: dateInSeoul(now) }
  const total = await store.countCourses(trx, districtId, filter)
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const courses = await store.listCourses(trx, districtId, filter, { from: (shown - 1) * size, size })
  return ok({ courses, years: await store.yearsOfCourses(trx, districtId), total, page: shown, pages })
})

export const seeCourseHandler = handleQuery(seeCourse, async ({ trx, districtId, now }, { courseId }) => {
  const course = await store.findCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const today = dateInSeoul(now)
  const sessions = (await sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const changes = await store.changesOf(trx, districtId, courseId)
  return ok({
    ...{ course, sessions: [...sessions], today, takesEnrolments: standingOfNext(course, today).ok },
    changes: changes.map(({ at, ...change }) => ({ on: dateInSeoul(at), ...change })),
  })
})

export const writeCalendarHandler = handleQuery(writeCalendar, async ({ trx, districtId, now }, { courseId }) => {
  const course = await store.findCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const sessions = (await sessionsOf(trx, districtId, [courseId])).get(courseId) ?? []
  const { length: sequence } = await store.changesOf(trx, districtId, courseId)
  const text = calendarFile(course, sessions, { districtId, now, sequence })
  return ok({ fileName: `${course.title.slice(0, 60)}.ics`, text })
})

export const seeStatisticsHandler = handleQuery(seeStatistics, async ({ trx, districtId, now }) => {
  const courses = await store.allCourses(trx, districtId)
  const ids = courses.map(({ id }) => id)
  const sessions = await sessionsOf(trx, districtId, ids)
  const came = Map.groupBy(await attendanceOf(trx, districtId, ids), ({ courseId }) => courseId)
  const counted = courses.map((course) => ({
    ...{ course, sessions: sessions.get(course.id) ?? [] },
    cameByName: new Set(came.get(course.id)?.map(({ no }) => no)).size,
  }))
  return ok({ years: [...countYears(counted, dateInSeoul(now))] })
})
