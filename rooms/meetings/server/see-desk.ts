import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeDesk } from '../contract-attendance.ts'
import { attendanceOf, maySendProxy, presentAt, quorumOf } from '../core/attendance.ts'
import { ownMeeting } from '../core/conducts.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { agendaOf, checkInCodeOf, findCalled } from '../store/called-queries.ts'
import { namedChoicesOf, recusalsOf, secretVotersOf, votesOf } from '../store/vote-queries.ts'

export const seeDeskHandler = handleQuery(seeDesk, async ({ trx, districtId, actor, now }, { meetingId }) => {
  const meeting = await findCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const own = ownMeeting(actor, meeting)
  if (!own.ok) return own
  const members = await membersOf(trx, districtId, meetingId)
  const presences = await presencesOf(trx, districtId, meetingId)
  const votes = await votesOf(trx, districtId, meetingId)
  const ids = votes.map(({ id }) => id)
  const voters = [...(await namedChoicesOf(trx, districtId, ids)), ...(await secretVotersOf(trx, districtId, ids))]
  return ok({
    meeting,
    code: await checkInCodeOf(trx, districtId, meetingId),
    agenda: await agendaOf(trx, districtId, meetingId),
    members: members.map((member) => ({
      personNo: member.personNo,
      label: member.seats.map(({ label }) => label).join(', '),
      kinds: [...new Set(member.seats.map(({ kind }) => kind))],
      attendance: attendanceOf(presences, member.personNo),
      cameAt: presences.find(({ personNo }) => personNo === member.personNo)?.cameAt ?? null,
      mayProxy: maySendProxy(meeting.rules, member),
    })),
    enrolled: members.length,
    present: presentAt(presences, now).size,
    needed: quorumOf(meeting.rules, members.length),
    votes: votes.map((vote) => ({
      ...vote,
      voted: voters.filter(({ voteId }) => voteId === vote.id).map(({ personNo }) => personNo),
    })),
    recusals: await recusalsOf(trx, districtId, meetingId),
  })
})
