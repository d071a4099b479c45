import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import type { SeatId } from '#rooms/organization/core/seat.ts'
import { joinRequest, requestMeeting } from '../contract-calls.ts'
import { isDue, type MeetingRequest } from '../core/meeting-request.ts'
import * as store from '../store/request-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'
import { rowOfBody, rowOfRequest } from './called-rows.ts'

export const requestMeetingHandler = handleCommandOn(requestMeeting, rowOfBody, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { requestId: id, bodyId, purpose, seatIds } = input
  if ((await store.lockRequest(trx, districtId, id)) !== null) return refuse({ kind: 'request-id-taken' })
  const request = { id, bodyId, purpose, askedOn: effectiveOn, seatIds: [] }
  const standing = await standingOf(context, request, seatIds)
  if (!standing.ok) return standing
  await store.insertRequest(trx, districtId, request)
  return standing.value.write()
})

export const joinRequestHandler = handleCommandOn(joinRequest, rowOfRequest, async (context, input) => {
  const request = await store.lockRequest(context.trx, context.districtId, input.requestId)
  if (request === null) return refuse({ kind: 'request-not-found' })
  const standing = await standingOf(context, request, input.seatIds)
  return standing.ok ? standing.value.write() : standing
})

/** Whether the seats that join are filled today, and how many then ask. */
async function standingOf(context: CommandContext, request: MeetingRequest, joining: readonly SeatId[]) {
  const { trx, districtId, effectiveOn: on } = context
  const body = await bodyOn(context, request.bodyId, on)
  if (body === null) return refuse({ kind: 'body-not-found' as const })
  const enrolled = new Set(body.seats.flatMap(({ seat, held }) => (held === null ? [] : [seat.id])))
  const strangers = joining.filter((seatId) => !enrolled.has(seatId))
  if (strangers.length > 0) return refuse({ kind: 'not-members' as const, seatIds: strangers })
  const asking = new Set([...request.seatIds, ...joining]).size
  const needed = body.strength.callersNeeded
  const due = isDue(asking, needed)
  const write = async () => {
    await store.joinRequest(trx, districtId, request.id, { seatIds: joining, on })
    const becameDue = due && !isDue(request.seatIds.length, needed)
    const about = { kind: 'meeting-request', id: request.id }
    const telling = {
      kind: 'meetings.request-due',
      to: [{ role: 'secretariat' as const, unit: null }],
      words: {
        ko: `${body.body.name} 위원 ${asking}명이 임시회 소집을 요구했습니다. 회의를 소집해 주세요.`,
        en: `${asking} members of ${body.body.name} ask for a meeting. Please call it.`,
      },
      about,
      path: '/called-meetings',
    }
    return ok({
      reply: { requestId: request.id, asking, needed, due },
      about: [about, { kind: 'body', id: request.bodyId }],
      tell: becameDue ? [telling] : [],
    })
  }
  return ok({ write })
}
