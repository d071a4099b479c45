import type { Page } from '#kernel/page.ts'
import { calendarPage } from './calendar-page.ts'
import { checkInPage } from './check-in-page.tsx'
import { coursePage } from './course-page.tsx'
import { coursesPage } from './courses-page.tsx'
import { deskPage } from './desk-page.tsx'
import { myCoursesPage } from './my-courses-page.tsx'
import { newCoursePage } from './new-course-page.tsx'
import { rollPage } from './roll-page.tsx'
import { statisticsPage } from './statistics-page.tsx'

export const pages: readonly Page[] = [
  coursesPage,
  newCoursePage,
  myCoursesPage,
  statisticsPage,
  coursePage,
  deskPage,
  rollPage,
  checkInPage,
  calendarPage,
]
