import type { SearchEntry } from '#kernel/handler.ts'
import type { Course, CourseId } from '../core/course.ts'

type Found = Pick<Course, 'id' | 'title' | 'purpose' | 'place' | 'organiser' | 'summary'>

/** The line by which search finds a course. */
export const courseEntry = ({ id, title, purpose, place, organiser, summary }: Found): SearchEntry => ({
  ...{ kind: 'course', id, title, path: `/courses/${id}` },
  text: [purpose, place, organiser, summary].filter((text) => text !== null).join(' '),
})

export const aboutCourse = (courseId: CourseId) => ({ kind: 'course', id: courseId })
