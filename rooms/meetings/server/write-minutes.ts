import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeMinutes } from '../contract-minutes.ts'
import { inState } from '../core/called-meeting.ts'
import { lockCalled } from '../store/called-queries.ts'
import { insertMinutes, minutesOf } from '../store/minutes-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const writeMinutesHandler = handleCommandOn(writeMinutes, rowOfMeeting, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { meetingId, text, after, correction } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'closed')
  if (!may.ok) return may
  const version = (await minutesOf(trx, districtId, meetingId)).length + 1
  if (after !== version - 1) return refuse({ kind: 'minutes-changed-meanwhile', version: version - 1 })
  if (version > 1 && correction === null) return refuse({ kind: 'correction-needed' })
  const corrected = version === 1 ? null : correction
  await insertMinutes(trx, districtId, meetingId, { version, text, correction: corrected, writtenOn: effectiveOn })
  return ok({ reply: { meetingId, version }, about: [{ kind: 'meeting', id: meetingId }] })
})
