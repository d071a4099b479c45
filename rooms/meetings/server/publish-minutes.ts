import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { publishMinutes } from '../contract-minutes.ts'
import { lockCalled } from '../store/called-queries.ts'
import { minutesOf, putStanding, standingOf } from '../store/minutes-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const publishMinutesHandler = handleCommandOn(publishMinutes, rowOfMeeting, async (context, { meetingId }) => {
  const { trx, districtId, effectiveOn } = context
  if ((await lockCalled(trx, districtId, meetingId)) === null) return refuse({ kind: 'meeting-not-found' })
  if ((await minutesOf(trx, districtId, meetingId)).length === 0) return refuse({ kind: 'minutes-not-written' })
  const standing = await standingOf(trx, districtId, meetingId)
  if (standing.publishedOn !== null) return refuse({ kind: 'minutes-published-already' })
  await putStanding(trx, districtId, meetingId, { ...standing, publishedOn: effectiveOn })
  return ok({ reply: { meetingId, on: effectiveOn }, about: [{ kind: 'meeting', id: meetingId }] })
})
