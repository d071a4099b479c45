import type { Trx } from '#db/connect.ts'
import { handleQuery } from '#kernel/handler.ts'
import { type Actor, permits } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeDesk } from '../contract-attendance.ts'
import { afterClose } from '../core/after-close.ts'
import { attendanceOf, maySendProxy, presentAt, quorumOf } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { ownMeeting } from '../core/conducts.ts'
import { mayKeepAllowances } from '../core/permissions.ts'
import { findSheet } from '../store/allowance-queries.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { agendaOf, checkInCodeOf, findCalled } from '../store/called-queries.ts'
import { minutesOf, standingOf } from '../store/minutes-queries.ts'
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
    afterClose: meeting.state === 'closed' ? afterClose(await standingOfClosed(trx, districtId, meeting, actor)) : null,
  })
})

async function standingOfClosed(trx: Trx, districtId: DistrictId, { id, rules }: CalledMeeting, actor: Actor) {
  const { approved, publishedOn } = await standingOf(trx, districtId, id)
  const sheet = await findSheet(trx, districtId, id)
  return {
    versions: (await minutesOf(trx, districtId, id)).length,
    ...{ approved: approved !== null, publishedOn },
    sheet,
    pays: permits(mayKeepAllowances, actor) && (rules.allowance.won > 0 || sheet !== null),
  }
}
