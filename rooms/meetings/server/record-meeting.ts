import { handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordMeeting } from '../contract.ts'
import * as decide from '../core/meeting.ts'
import { readRound } from '../core/round.ts'
import * as store from '../store/queries.ts'
import { recordedMeeting } from './recorded-rows.ts'

export const recordMeetingHandler = handleCommandOn(
  recordMeeting,
  recordedMeeting,
  async ({ trx, districtId, now }, input) => {
    const { meetingId, round: label, ...rest } = input
    if ((await store.findMeeting(trx, districtId, meetingId)) !== null) return refuse({ kind: 'meeting-id-taken' })
    const round = readRound(label)
    if (!round.ok) return round
    const meeting = decide.recordMeeting({ id: meetingId, ...rest, round: round.value }, dateInSeoul(now))
    if (!meeting.ok) return meeting
    const { registerNo, groupText, topic, place, bodyId } = meeting.value
    const year = decide.yearOf(meeting.value)
    if (registerNo !== null && (await store.findRegistered(trx, districtId, { year, registerNo })) !== null) {
      return refuse({ kind: 'register-number-taken', year, registerNo })
    }
    await store.insertMeeting(trx, districtId, meeting.value)
    const subject = { kind: 'meeting', id: meetingId }
    return ok({
      reply: { meetingId },
      about: [subject, ...(bodyId === null ? [] : [{ kind: 'body', id: bodyId }])],
      index: [{ ...subject, title: topic, text: [groupText, place ?? ''].join(' '), path: `/meetings/${meetingId}` }],
    })
  },
)
