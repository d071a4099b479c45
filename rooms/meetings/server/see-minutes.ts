import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { words as bodyWords } from '#rooms/organization/core/messages.ts'
import { seeMinutes } from '../contract-minutes.ts'
import { cameAtAll } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { conducts } from '../core/conducts.ts'
import { differenceIn } from '../core/minutes-difference.ts'
import { draftMinutes } from '../core/minutes-draft.ts'
import { formatRound } from '../core/round.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { agendaOf, findCalled, laterOfBody } from '../store/called-queries.ts'
import { minutesOf, standingOf } from '../store/minutes-queries.ts'
import { findMeeting } from '../store/queries.ts'
import { recusalsOf, votesOf } from '../store/vote-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'

export const seeMinutesHandler = handleQuery(seeMinutes, async (context, { meetingId, compared }) => {
  const { trx, districtId, actor } = context
  const meeting = await findCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const standing = await standingOf(trx, districtId, meetingId)
  const versions = await minutesOf(trx, districtId, meetingId)
  if (conducts(actor, meeting)) {
    const draft = meeting.state === 'closed' ? await draftOf(context, meeting) : null
    const later = await laterOfBody(trx, districtId, meeting)
    const difference = differenceIn(versions, compared)
    return ok({ meeting, draft, versions, difference, later: [...later], ...standing })
  }
  if (standing.publishedOn === null) return refuse({ kind: 'minutes-not-published' })
  return ok({ meeting, draft: null, versions: versions.slice(-1), difference: null, later: [], ...standing })
})

async function draftOf(context: QueryContext, meeting: CalledMeeting): Promise<string> {
  const { trx, districtId } = context
  const members = await membersOf(trx, districtId, meeting.id)
  const presences = await presencesOf(trx, districtId, meeting.id)
  const came = cameAtAll(presences)
  const kinds = members.flatMap(({ personNo, seats }) => (came.has(personNo) ? [seats[0]?.kind ?? 'ex-officio'] : []))
  const round = (await findMeeting(trx, districtId, meeting.id))?.round ?? null
  return draftMinutes({
    meeting,
    group: (await bodyOn(context, meeting.bodyId, meeting.heldOn))?.body.name ?? meeting.bodyId,
    round: round === null ? null : formatRound(round),
    enrolled: members.length,
    came: [...Map.groupBy(kinds, (kind) => kind)].map(([kind, own]) => ({
      kind: bodyWords('ko').seatKinds[kind],
      people: own.length,
    })),
    proxies: new Set(presences.filter(({ byProxy }) => byProxy).map(({ personNo }) => personNo)).size,
    agenda: await agendaOf(trx, districtId, meeting.id),
    votes: await votesOf(trx, districtId, meeting.id),
    recusals: await recusalsOf(trx, districtId, meeting.id),
  })
}
