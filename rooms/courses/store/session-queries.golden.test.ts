import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CourseId } from '../core/course.ts'
import { sessionOf } from '../core/fixture.ts'
import * as queries from './session-queries.ts'

const district = DistrictId.parse('geumcheon')
const courseId = CourseId.parse('spring')
const came = { courseId, sessionNo: 1, nos: [1, 2] }
const nobody = { ...came, nos: [] }

goldenSql(import.meta.url, queries, {
  sessionsOf: { some: [district, [courseId]], none: [district, []] },
  putSession: [district, courseId, sessionOf({})],
  updateSession: [district, { courseId, no: 1 }, { head_count: 14 }],
  attendanceOf: { some: [district, [courseId]], none: [district, []] },
  noteCame: { some: [district, came], nobody: [district, nobody] },
  noteWent: { some: [district, came], nobody: [district, nobody] },
})
