import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CourseId } from '../core/course.ts'
import { courseOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const courseId = CourseId.parse('spring')
const today = localDate('2021-03-02')
const page = { from: 0, size: 30 }

goldenSql(import.meta.url, queries, {
  insertCourse: { args: [district, courseOf({})], answers: [[]] },
  findCourse: [district, courseId],
  holdCourse: [district, courseId],
  keepCourse: [district, courseId],
  updateCourse: [district, courseId, { state: 'cancelled' }],
  insertChange: [
    district,
    courseId,
    { at: Instant.parse('2021-03-02T01:00:00.000Z'), sessionNo: 1, what: 'changed', reason: '곳' },
  ],
  changesOf: [district, courseId],
  listCourses: {
    all: [district, { year: null, kind: null, state: null, today }, page],
    found: [district, { year: 2021, kind: 'workshop', state: 'finished', today }, page],
    open: [district, { year: null, kind: null, state: 'open', today }, page],
  },
  countCourses: [district, { year: 2021, kind: 'course', state: 'open', today }],
  yearsOfCourses: [district],
  allCourses: [district],
  coursesOpenFrom: [district, today, 20],
})
