import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { callMeeting } from '../contract-calls.ts'
import { agendaOfCall } from '../core/agenda.ts'
import { numberMembers } from '../core/attendance.ts'
import * as decide from '../core/called-meeting.ts'
import { insertMembers } from '../store/attendance-queries.ts'
import * as store from '../store/called-queries.ts'
import { findMeeting } from '../store/queries.ts'
import { calledFor, lockRequest } from '../store/request-queries.ts'
import { bodyOn, rulesOfBody, seatsFilled } from './bodies-that-meet.ts'
import { rowOfBody } from './called-rows.ts'
import { itemsWithIds } from './items-with-ids.ts'
import type { MeetingMeans } from './meeting-means.ts'
import { tellMembers, toMembers, whenAndWhere } from './tell-members.ts'

export const callMeetingHandler = (means: MeetingMeans) =>
  handleCommandOn(callMeeting, rowOfBody, async (context, input) => {
    const { trx, districtId, effectiveOn, now } = context
    const { meetingId: id, agenda: lines, itemIds, requestId, joinedBodyId, ...rest } = input
    const taken = (await store.findCalled(trx, districtId, id)) ?? (await findMeeting(trx, districtId, id))
    if (taken !== null) return refuse({ kind: 'meeting-id-taken' })
    const body = await bodyOn(context, input.bodyId, input.heldOn)
    if (body === null) return refuse({ kind: 'body-not-found' })
    const request = requestId === null ? null : await lockRequest(trx, districtId, requestId)
    if (requestId !== null && request?.bodyId !== input.bodyId) return refuse({ kind: 'request-not-found' })
    const used = requestId === null ? null : await calledFor(trx, districtId, requestId)
    if (used !== null) return refuse({ kind: 'request-used', meetingId: used })
    const joined = joinedBodyId === null || joinedBodyId === input.bodyId ? [] : [joinedBodyId]
    for (const bodyId of joined) {
      if ((await bodyOn(context, bodyId, input.heldOn)) === null) return refuse({ kind: 'body-not-found' })
    }
    const items = await itemsWithIds(context, itemIds)
    if (items === null) return refuse({ kind: 'item-not-known' })
    const agenda = agendaOfCall(lines, items)
    if (!agenda.ok) return agenda
    const written = input.form === 'written'
    const meeting = decide.callMeeting(
      {
        id,
        ...rest,
        joined,
        requestId: input.calledBy === 'members' ? requestId : null,
        calledOn: effectiveOn,
        sequence: 0,
        state: written ? 'open' : 'called',
        rules: await rulesOfBody(context, body.body),
        observers: 0,
        staff: 0,
        openedAt: written ? now : null,
        closedAt: null,
      },
      { chairMayCall: body.body.rules.chairMayCall, callersNeeded: body.strength.callersNeeded },
      request,
    )
    if (!meeting.ok) return meeting
    const seats = await seatsFilled(context, means, meeting.value, written ? effectiveOn : input.heldOn)
    if (seats.length === 0) return refuse({ kind: 'nobody-enrolled' })
    await store.insertCalled(trx, districtId, meeting.value)
    await store.insertAgenda(trx, districtId, id, agenda.value)
    if (written) await insertMembers(trx, districtId, id, numberMembers(seats))
    const words = {
      ko: `${whenAndWhere(meeting.value, 'ko')}에서 회의를 엽니다.`,
      en: `A meeting on ${whenAndWhere(meeting.value, 'en')}.`,
    }
    return ok({
      reply: { meetingId: id },
      about: [
        { kind: 'meeting', id },
        { kind: 'body', id: input.bodyId },
        ...itemIds.map((itemId) => ({ kind: 'item', id: itemId })),
      ],
      index: [{ kind: 'meeting', id, title: input.topic, text: input.place, path: `/called-meetings/${id}` }],
      tell: [tellMembers('meetings.called', meeting.value, { to: toMembers(meeting.value, seats), words })],
    })
  })
