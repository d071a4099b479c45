import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { checkInHandler, countHeadsHandler, noteAttendanceHandler } from './attend.ts'
import { cancelCourseHandler, changeCourseHandler } from './change-course.ts'
import { enrolForHandler, enrolHandler } from './enrol.ts'
import { finishCourseHandler } from './finish-course.ts'
import { openCourseHandler } from './open-course.ts'
import type { CourseMeans } from './person-place.ts'
import { listCoursesHandler, seeCourseHandler, seeStatisticsHandler, writeCalendarHandler } from './see-course.ts'
import { listOwnCoursesHandler, ownEnrolmentHandler, seeDeskHandler, seeEnrolledHandler } from './see-people.ts'
import { addSessionHandler, cancelSessionHandler, changeSessionHandler } from './set-sessions.ts'
import { withdrawForHandler, withdrawHandler } from './withdraw.ts'

export const coursesRoom = (means: CourseMeans): Room => ({
  name: 'courses',
  title: { ko: '강좌와 워크숍', en: 'Courses and workshops' },
  handlers: [
    openCourseHandler,
    changeCourseHandler,
    cancelCourseHandler,
    addSessionHandler,
    changeSessionHandler,
    cancelSessionHandler,
    enrolHandler(means),
    enrolForHandler(means),
    withdrawHandler,
    withdrawForHandler,
    noteAttendanceHandler,
    countHeadsHandler,
    checkInHandler,
    finishCourseHandler,
    listCoursesHandler,
    seeCourseHandler,
    writeCalendarHandler,
    seeStatisticsHandler,
    ownEnrolmentHandler,
    listOwnCoursesHandler,
    seeDeskHandler,
    seeEnrolledHandler(means),
  ],
  explain,
  tells: [
    { kind: 'courses.seat', title: { ko: '강좌의 자리와 대기 순서', en: 'Seats in courses' }, needed: true },
    { kind: 'courses.changed', title: { ko: '신청한 강좌의 변경', en: 'Changes of a course' }, needed: true },
  ],
})
