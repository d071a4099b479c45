import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { invitationText } from '../adapters/invitation.ts'
import { seeInvitation } from '../contract-calls.ts'
import { agendaOf, findCalled } from '../store/called-queries.ts'

export const seeInvitationHandler = handleQuery(seeInvitation, async ({ trx, districtId, now }, { meetingId }) => {
  const meeting = await findCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const agenda = await agendaOf(trx, districtId, meetingId)
  return ok({
    fileName: `${meeting.topic.slice(0, 60)} ${meeting.heldOn}.ics`,
    text: invitationText(meeting, agenda, { districtId, now }),
  })
})
