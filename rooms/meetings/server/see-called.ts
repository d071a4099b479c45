import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeCalled } from '../contract-calls.ts'
import { cameAtAll, presentAt, quorumOf } from '../core/attendance.ts'
import { yearOfDay } from '../core/meeting.ts'
import { nextRound } from '../core/next-round.ts'
import { formatRound } from '../core/round.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import * as store from '../store/called-queries.ts'
import { standingOf } from '../store/minutes-queries.ts'
import { findMeeting, meetingsOfBody } from '../store/queries.ts'
import { recusalsOf, votesOf } from '../store/vote-queries.ts'
import { personsEnrolled } from './bodies-that-meet.ts'

export const seeCalledHandler = handleQuery(seeCalled, async (context, { meetingId }) => {
  const { trx, districtId, now } = context
  const meeting = await store.findCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const listed = await membersOf(trx, districtId, meetingId)
  const bodies = [meeting.bodyId, ...meeting.joined]
  const enrolled = listed.length > 0 ? listed.length : await personsEnrolled(context, bodies, meeting.heldOn)
  const presences = await presencesOf(trx, districtId, meetingId)
  const registered = await findMeeting(trx, districtId, meetingId)
  const year = yearOfDay(meeting.heldOn)
  const next = nextRound(await meetingsOfBody(trx, districtId, meeting.bodyId, year), meeting.bodyId, year)
  const recusals = await recusalsOf(trx, districtId, meetingId)
  const changes = await store.callChangesOf(trx, districtId, meetingId)
  return ok({
    meeting,
    agenda: await store.agendaOf(trx, districtId, meetingId),
    changes: changes.map(({ sequence, what, reason, place, point, ...was }) => ({
      ...{ sequence, what, reason, place, point },
      ...{ on: was.changed_on, heldOn: was.held_on, beginsAt: was.begins_at },
    })),
    votes: await votesOf(trx, districtId, meetingId),
    recusals: recusals.map(({ agendaNo, ground }) => ({ agendaNo, ground })),
    enrolled,
    present: presentAt(presences, now).size,
    came: cameAtAll(presences).size,
    needed: quorumOf(meeting.rules, enrolled),
    round: meeting.state === 'cancelled' ? null : formatRound(registered?.round ?? next),
    minutesPublishedOn: (await standingOf(trx, districtId, meetingId)).publishedOn,
  })
})
