import { DistrictId } from '#kit/id.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import * as queries from './paper-queries.ts'

const district = DistrictId.parse('geumcheon')
const meetingId = MeetingId.parse('m-1')
const fileId = FileId.parse('file-1')

goldenSql(import.meta.url, queries, {
  placePapers: [district, meetingId, [{ fileId, agendaNo: 1 }]],
  paperPlaces: [district, meetingId],
  removePaperPlace: [district, meetingId, fileId],
})
