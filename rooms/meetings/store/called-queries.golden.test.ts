import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { MeetingId } from '../core/meeting.ts'
import { defaultRules } from '../core/meeting-rules.ts'
import * as queries from './called-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = MeetingId.parse('m-1')
const bodyId = BodyId.parse('council')
const rules = defaultRules('governance-council')
const [heldOn, calledOn] = [localDate('2026-08-12'), localDate('2026-08-05')]
const was = { held_on: heldOn, begins_at: '15:00', place: '기획상황실', point: null }
const called: CalledMeeting = {
  ...{ id, bodyId, rules, heldOn, calledOn, joined: [] },
  kind: 'governance-council',
  session: 'regular',
  form: 'in-person',
  calledBy: 'calendar',
  state: 'called',
  ...{ requestId: null, topic: '사업 승인', place: '기획상황실', beginsAt: '15:00', endsAt: null },
  ...{ shortNoticeReason: null, sequence: 0, observers: 0, staff: 0, openedAt: null, closedAt: null },
}
const point = { no: 1, kind: 'motion', title: '사업 승인', itemId: null, notes: null } as const

goldenSql(import.meta.url, queries, {
  insertCalled: { alone: [district, called], joint: [district, { ...called, joined: [bodyId] }] },
  lockCalled: [district, id],
  findCalled: [district, id],
  calledByIds: { none: [district, []], one: [district, [id]] },
  listCalled: {
    all: [district, { limit: 31, offset: 0 }],
    filtered: [district, { bodyId, states: ['called'], limit: 31, offset: 30 }],
  },
  laterOfBody: [district, { id, bodyId, heldOn: called.heldOn }],
  updateCalled: [district, id, { state: 'cancelled', sequence: 1 }],
  checkInCodeOf: [district, id],
  insertCallChange: [district, id, { sequence: 1, what: 'changed', changed_on: calledOn, reason: '비', ...was }],
  callChangesOf: [district, id],
  insertAgenda: [district, id, [point]],
  agendaOf: [district, id],
  updateNotes: [district, id, { no: 1, notes: '의견' }],
  putRules: [district, bodyId, rules],
  findRules: [district, bodyId],
})
