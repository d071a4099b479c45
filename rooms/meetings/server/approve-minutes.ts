import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { approveMinutes } from '../contract-minutes.ts'
import { findCalled, lockCalled } from '../store/called-queries.ts'
import { minutesOf, putStanding, standingOf } from '../store/minutes-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

/** By a later meeting of the same body, in the version that it saw. */
export const approveMinutesHandler = handleCommandOn(approveMinutes, rowOfMeeting, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { meetingId, version, atMeeting } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const versions = await minutesOf(trx, districtId, meetingId)
  if (!versions.some((one) => one.version === version)) return refuse({ kind: 'minutes-not-written' })
  const at = await findCalled(trx, districtId, atMeeting)
  const later = at !== null && at.bodyId === meeting.bodyId && at.id !== meetingId && at.heldOn >= meeting.heldOn
  if (!later || (at.state !== 'open' && at.state !== 'closed')) return refuse({ kind: 'not-a-later-meeting' })
  const standing = await standingOf(trx, districtId, meetingId)
  if (standing.approved !== null) return refuse({ kind: 'minutes-approved-already' })
  await putStanding(trx, districtId, meetingId, { ...standing, approved: { version, at: at.id, on: effectiveOn } })
  return ok({
    reply: { meetingId, version },
    about: [
      { kind: 'meeting', id: meetingId },
      { kind: 'meeting', id: at.id },
    ],
  })
})
