import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { approveMinutes } from '../contract-minutes.ts'
import { mayApproveMinutes } from '../core/minutes-approval.ts'
import { findCalled, lockCalled } from '../store/called-queries.ts'
import { minutesOf, putStanding, standingOf } from '../store/minutes-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

/** By a later meeting of the same body, in the version that it saw. */
export const approveMinutesHandler = handleCommandOn(approveMinutes, rowOfMeeting, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { meetingId, version, atMeeting } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const standing = await standingOf(trx, districtId, meetingId)
  const versions = (await minutesOf(trx, districtId, meetingId)).map((one) => one.version)
  const at = await findCalled(trx, districtId, atMeeting)
  const may = mayApproveMinutes(meeting, { versions, isApproved: standing.approved !== null }, { version, at })
  if (!may.ok) return may
  const approved = { version, at: may.value.id, on: effectiveOn }
  await putStanding(trx, districtId, meetingId, { ...standing, approved })
  return ok({
    reply: { meetingId, version },
    about: [
      { kind: 'meeting', id: meetingId },
      { kind: 'meeting', id: approved.at },
    ],
  })
})
