import { handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { closeMeeting } from '../contract-attendance.ts'
import { cameAtAll } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { yearOfDay } from '../core/meeting.ts'
import { nextRound } from '../core/next-round.ts'
import { registeredMeeting } from '../core/registered-meeting.ts'
import { resolutionOf } from '../core/resolution-text.ts'
import { formatRound } from '../core/round.ts'
import { endPresences, presencesOf } from '../store/attendance-queries.ts'
import { agendaOf, lockCalled, updateCalled } from '../store/called-queries.ts'
import { findMeeting, insertMeeting, insertResolution, lockBody, meetingsOfBody } from '../store/queries.ts'
import { namedChoicesOf, votesOf } from '../store/vote-queries.ts'
import { bodyOn } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'

export const closeMeetingHandler = handleCommandOn(closeMeeting, rowOfMeeting, async (context, { meetingId }) => {
  const { trx, districtId, now } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'open')
  if (!may.ok) return may
  if ((await findMeeting(trx, districtId, meetingId)) !== null) return refuse({ kind: 'meeting-id-taken' })
  const votes = await votesOf(trx, districtId, meetingId)
  const open = votes.find(({ closedAt }) => closedAt === null)
  if (open !== undefined) return refuse({ kind: 'vote-still-open', voteId: open.id })
  const replied = await namedChoicesOf(trx, districtId, meeting.form === 'written' ? votes.map(({ id }) => id) : [])
  const came = cameAtAll(await presencesOf(trx, districtId, meetingId))
  const members = new Set([...came, ...replied.map(({ personNo }) => personNo)]).size
  const attendance = members + meeting.observers + meeting.staff
  // One meeting of a body at a time takes the next round.
  await lockBody(trx, districtId, meeting.bodyId)
  const lastDay = heldUntil(meeting, now)
  const year = yearOfDay(meeting.heldOn)
  const round = nextRound(await meetingsOfBody(trx, districtId, meeting.bodyId, year), meeting.bodyId, year)
  const body = await bodyOn(context, meeting.bodyId, meeting.heldOn)
  const groupText = body?.body.name ?? meeting.bodyId
  await insertMeeting(trx, districtId, registeredMeeting(meeting, { round, attendance, groupText, lastDay }))
  const agenda = await agendaOf(trx, districtId, meetingId)
  for (const vote of votes) {
    const resolution = resolutionOf(vote, agenda)
    if (resolution !== null) await insertResolution(trx, districtId, resolution)
  }
  await endPresences(trx, districtId, meetingId, now)
  await updateCalled(trx, districtId, meetingId, { state: 'closed', closed_at: now, check_in_code: null })
  const subject = { kind: 'meeting', id: meetingId }
  const entry = { title: meeting.topic, text: `${groupText} ${meeting.place}`, path: `/meetings/${meetingId}` }
  return ok({
    reply: { meetingId, round: formatRound(round), attendance },
    about: [subject, { kind: 'body', id: meeting.bodyId }],
    index: [{ ...subject, ...entry }],
  })
})

/** A meeting ends on the day it closes; one that was entered beforehand, on its own day. */
const heldUntil = ({ heldOn }: { heldOn: string }, now: Instant) => {
  const today = dateInSeoul(now)
  return today > heldOn ? today : null
}
