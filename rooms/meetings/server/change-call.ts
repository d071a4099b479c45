import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { changeCall } from '../contract-calls.ts'
import { inState, noticeInTime } from '../core/called-meeting.ts'
import * as store from '../store/called-queries.ts'
import { forgetReplies } from '../store/reply-queries.ts'
import { seatsFilled } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'
import type { MeetingMeans } from './meeting-means.ts'
import { tellMembers, toMembers, whenAndWhere } from './tell-members.ts'

export const changeCallHandler = (means: MeetingMeans) =>
  handleCommandOn(changeCall, rowOfMeeting, async (context, input) => {
    const { trx, districtId, effectiveOn } = context
    const { meetingId, reason, ...when } = input
    const before = await store.lockCalled(trx, districtId, meetingId)
    if (before === null) return refuse({ kind: 'meeting-not-found' })
    const may = inState(before, 'called')
    if (!may.ok) return may
    const sooner = input.heldOn < before.heldOn
    // Who was told of a day in time may be told of a later one, or of another room, without the period beginning anew.
    const inTime = noticeInTime(when, { noticeDays: sooner ? before.rules.noticeDays : 0 }, effectiveOn)
    if (!inTime.ok) return inTime
    const after = { ...before, ...when, sequence: before.sequence + 1 }
    await store.insertCallChange(trx, districtId, meetingId, {
      sequence: after.sequence,
      what: input.heldOn > before.heldOn ? 'postponed' : 'changed',
      changed_on: effectiveOn,
      reason,
      held_on: before.heldOn,
      begins_at: before.beginsAt,
      place: before.place,
      point: null,
    })
    await store.updateCalled(trx, districtId, meetingId, {
      held_on: after.heldOn,
      begins_at: after.beginsAt,
      ends_at: after.endsAt,
      place: after.place,
      short_notice_reason: after.shortNoticeReason ?? before.shortNoticeReason,
      sequence: after.sequence,
    })
    if (`${after.heldOn} ${after.beginsAt}` !== `${before.heldOn} ${before.beginsAt}`)
      await forgetReplies(trx, districtId, meetingId)
    const seats = await seatsFilled(context, means, after, after.heldOn)
    const words = {
      ko: `회의가 바뀌었습니다. ${whenAndWhere(after, 'ko')}. 까닭: ${reason}`,
      en: `The meeting has changed: ${whenAndWhere(after, 'en')}. Reason: ${reason}`,
    }
    return ok({
      reply: { meetingId, sequence: after.sequence },
      about: [
        { kind: 'meeting', id: meetingId },
        { kind: 'body', id: after.bodyId },
      ],
      tell: [tellMembers('meetings.changed', after, { to: toMembers(after, seats), words })],
    })
  })
