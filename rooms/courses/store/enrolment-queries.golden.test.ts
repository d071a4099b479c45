import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CourseId } from '../core/course.ts'
import * as queries from './enrolment-queries.ts'

const district = DistrictId.parse('geumcheon')
const courseId = CourseId.parse('spring')
const accountId = AccountId.parse('lee')
const one = { no: 1, accountId, person: 's1.k.x', channel: 'self', state: 'seated', code: 'CODE' } as const
const row = { no: 2, account_id: accountId, person: 's1.k.x', channel: 'self', state: 'waiting', code: 'C' }

goldenSql(import.meta.url, queries, {
  enrolmentsOf: [district, courseId],
  findEnrolment: [district, courseId, 1],
  enrolmentOfAccount: [district, courseId, accountId],
  coursesOfAccount: [district, accountId],
  holdByCode: [district, courseId, 'CODE'],
  nextNo: {
    seated: { args: [district, courseId, 'seated'], answers: [[{ last_no: 1 }]] },
    waiting: { args: [district, courseId, 'waiting'], answers: [[{ last_no: 2 }]] },
  },
  insertEnrolment: [district, courseId, { ...one, endedOn: localDate('2021-03-20') }],
  removeEnrolment: {
    seated: [district, courseId, { no: 1, state: 'seated' }],
    waiting: [district, courseId, { no: 1, state: 'waiting' }],
  },
  moveUp: { args: [district, courseId, 1], answers: [[row]] },
  countAhead: [district, courseId, 3],
  endEnrolments: [district, courseId, localDate('2021-03-20')],
  forgetEnrolled: [district, accountId],
})
