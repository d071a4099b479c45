import { download, page } from '#kernel/page.ts'
import { utf8 } from '#kit/bytes.ts'
import { refuse } from '#kit/result.ts'
import { writeCalendar } from '../contract.ts'
import { CourseId } from '../core/course.ts'
import { maySeeCourses } from '../core/permissions.ts'

/** The sessions of a course as a file for calendars. */
export const calendarPage = page({
  path: '/courses/:id/calendar.ics',
  permission: maySeeCourses,
  async render({ ask, params }) {
    const courseId = CourseId.safeParse(params['id'])
    if (!courseId.success) return refuse({ kind: 'course-not-found' })
    const written = await ask(writeCalendar, { courseId: courseId.data })
    if (!written.ok) return written
    const { fileName, text } = written.value
    return download({ fileName, contentType: 'text/calendar; charset=utf-8', bytes: utf8(text) })
  },
})
