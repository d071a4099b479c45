import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './minutes-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingId.parse('m-1')
const on = localDate('2026-08-20')

goldenSql(import.meta.url, queries, {
  insertMinutes: [district, id, { version: 1, text: '회의록', correction: null, writtenOn: on }],
  minutesOf: [district, id],
  standingOf: [district, id],
  putStanding: {
    approved: [district, id, { approved: { version: 1, at: MeetingId.parse('m-2'), on }, publishedOn: null }],
    published: [district, id, { approved: null, publishedOn: on }],
  },
})
