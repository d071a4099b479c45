import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import { Resolution } from '../core/resolution.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const meetingId = MeetingId.parse('m-2020-26')
const resolution = Resolution.parse({
  id: 'r-2020-08-05',
  meetingId,
  gateId: 'council-2020',
  text: '원안 의결',
  inFavour: null,
  present: 20,
  enrolled: null,
  source: null,
})
const day = localDate('2020-08-05')

goldenSql(import.meta.url, queries, {
  insertMeeting: [
    district,
    {
      id: meetingId,
      registerNo: 26,
      kind: 'governance-council',
      session: 'regular',
      bodyId: BodyId.parse('council'),
      groupText: '금천구협치회의',
      round: { year: 2020, no: 2 },
      period: { from: day, to: day, precision: 'day' },
      statedWeekday: '수',
      place: '기획상황실',
      attendance: 24,
      topic: '2021년 사업 승인',
      source: null,
    },
  ],
  findMeeting: [district, meetingId],
  findMeetings: { none: [district, []], two: [district, [meetingId, MeetingId.parse('m-2020-25')]] },
  findRegistered: [district, { year: 2020, registerNo: 26 }],
  allMeetings: [district],
  meetingsOfYear: [district, 2020],
  meetingsOfBody: [district, BodyId.parse('council'), 2020],
  lockBody: [district, BodyId.parse('council')],
  insertResolution: [district, resolution],
  linkResolution: [district, resolution.id, GateId.parse('council-2020')],
  findResolution: [district, resolution.id],
  allResolutions: [district],
  resolutionsOf: [district, meetingId],
  resolutionsOfGates: { none: [district, []], one: [district, [GateId.parse('council-2020')]] },
})
