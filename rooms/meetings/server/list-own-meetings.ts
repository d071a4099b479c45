import { handleQuery } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listOwnMeetings } from '../contract-attendance.ts'
import { meetingsOfAccount } from '../store/attendance-queries.ts'
import { calledByIds, listCalled } from '../store/called-queries.ts'
import { labelOf, ownSeats } from './bodies-that-meet.ts'

/** How many meetings may be called at once, before attendance is taken of any. */
const mostCalled = 200

/** Those called, of whose bodies one holds a seat on the day of the meeting; and those at whose beginning one was listed as a member. */
export const listOwnMeetingsHandler = handleQuery(listOwnMeetings, async (context) => {
  const { trx, districtId, actor } = context
  const called = await listCalled(trx, districtId, { states: ['called'], limit: mostCalled, offset: 0 })
  const seatsOn = new Map<LocalDate, Awaited<ReturnType<typeof ownSeats>>>()
  for (const on of new Set(called.map(({ heldOn }) => heldOn))) seatsOn.set(on, await ownSeats(context, on))
  const coming = called.flatMap((meeting) => {
    const seats = seatsOn.get(meeting.heldOn)?.([meeting.bodyId, ...meeting.joined]) ?? []
    return seats.length === 0 ? [] : [{ meeting, label: labelOf(seats) }]
  })
  const own = actor.accountId === null ? [] : await meetingsOfAccount(trx, districtId, actor.accountId)
  const known = await calledByIds(
    trx,
    districtId,
    own.map(({ meetingId }) => meetingId),
  )
  const meetingById = new Map(known.map((meeting) => [meeting.id, meeting]))
  const attended = own.flatMap(({ meetingId, label }) => {
    const meeting = meetingById.get(meetingId)
    return meeting === undefined ? [] : [{ meeting, label }]
  })
  return ok({ meetings: [...coming, ...attended] })
})
