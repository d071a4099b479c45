import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { detachFile } from '#rooms/documents/contract-files.ts'
import { removePaper } from '../contract-papers.ts'
import { inState } from '../core/called-meeting.ts'
import { lockCalled } from '../store/called-queries.ts'
import { removePaperPlace } from '../store/paper-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

/** Until the meeting is closed: what was decided on stays. */
export const removePaperHandler = handleCommandOn(removePaper, rowOfMeeting, async (context, { meetingId, fileId }) => {
  const { trx, districtId } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'called', 'gathering', 'open')
  if (!may.ok) return may
  if (!(await removePaperPlace(trx, districtId, meetingId, fileId))) return refuse({ kind: 'paper-not-found' })
  const detached = await context.perform(detachFile, { fileId })
  if (!detached.ok) return refuse({ kind: 'paper-not-found' })
  return ok({ reply: { meetingId }, about: [{ kind: 'meeting', id: meetingId }] })
})
