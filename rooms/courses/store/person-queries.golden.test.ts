import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CourseId } from '../core/course.ts'
import * as queries from './person-queries.ts'

const district = DistrictId.parse('geumcheon')
const of = { courseId: CourseId.parse('spring'), no: 1 }

goldenSql(import.meta.url, queries, {
  holdPersons: [district, { after: of, atMost: 100 }],
  putPerson: [district, of, 's1.k.x'],
})
