import type { Ask } from '#kernel/handler.ts'
import { seeCourse, seeStatistics } from '#rooms/courses/contract.ts'
import { CourseId } from '#rooms/courses/core/course.ts'
import { attendedOf } from '#rooms/courses/core/session.ts'
import { answerTo, counted, type PublishedNumber, sumOf } from '../../published-number.ts'

const all2019 = async (ask: Ask) =>
  (await answerTo(ask, seeStatistics, {}))?.years.find(({ year, kind }) => year === 2019 && kind === null)

const course = (ask: Ask, id: string) => answerTo(ask, seeCourse, { courseId: CourseId.parse(id) })

/**
 * Courses and workshops of 2019. The 165 people of the first page add the 22 different people of one course to the
 * person-times of the rest (85 + 31 + 27): by sessions it is 185 person-times (붙임 Ⅲ-2, Ⅲ-3).
 */
export const courseNumbers: readonly PublishedNumber[] = [
  {
    id: 'courses-2019-sessions',
    ko: 'Ⅰ-2 2019년 협치교육 및 워크숍 횟수',
    stated: '8',
    compute: async (ask) => counted((await all2019(ask))?.sessions),
  },
  {
    id: 'courses-2019-person-times',
    ko: 'Ⅰ-2 2019년 협치교육 및 워크숍 참석(연인원; 적힌 수는 실인원 22와 연인원 143을 더한 것)',
    stated: '165',
    expected: '185',
    compute: async (ask) => counted((await all2019(ask))?.personTimes),
  },
  {
    id: 'course-2019-residents-persons',
    ko: '붙임 Ⅲ-3-1 주민 협치 교육 참여 인원(실인원)',
    stated: '22',
    compute: async (ask) => counted((await course(ask, 'course-2019-residents'))?.course.persons),
  },
  {
    id: 'course-2019-residents-hours',
    ko: '붙임 Ⅲ-3-1 주민 협치 교육 시간',
    stated: '9',
    compute: async (ask) => {
      const minutes = sumOf((await course(ask, 'course-2019-residents'))?.sessions.map((one) => one.minutes))
      return minutes === undefined || minutes % 60 !== 0 ? null : counted(minutes / 60)
    },
  },
  {
    id: 'course-2019-staff-person-times',
    ko: '붙임 Ⅲ-3-2 직원 협치 교육 참여 인원(연인원)',
    stated: '85',
    compute: async (ask) =>
      counted(sumOf((await course(ask, 'course-2019-staff'))?.sessions.map((one) => attendedOf(one) ?? 0))),
  },
]
