import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './agenda-queries.ts'

const district = DistrictId.parse('geumcheon')
const meetingId = MeetingId.parse('meeting-1')
const point = { no: 1, kind: 'motion', title: '승인', itemId: null, notes: null } as const

goldenSql(import.meta.url, queries, {
  writeAgenda: {
    moved: [district, meetingId, { agenda: [point], moved: [{ was: 2, no: 1 }] }],
    edited: [district, meetingId, { agenda: [point], moved: [] }],
  },
})
