import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeMeeting } from '../contract.ts'
import { yearOf } from '../core/meeting.ts'
import { findingsAbout } from '../core/meeting-findings.ts'
import { isRejected } from '../core/vote.ts'
import * as store from '../store/queries.ts'
import { votesOf } from '../store/vote-queries.ts'
import { rulesOfBodies } from './rules-of-bodies.ts'

export const seeMeetingHandler = handleQuery(seeMeeting, async (context, { meetingId }) => {
  const { trx, districtId } = context
  const meeting = await store.findMeeting(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const { bodyId } = meeting
  const beside = bodyId === null ? [meeting] : await store.meetingsOfBody(trx, districtId, bodyId, yearOf(meeting))
  const resolutions = await store.resolutionsOf(trx, districtId, meetingId)
  const findings = findingsAbout(meeting, beside, resolutions, await rulesOfBodies(context))
  const rejected = (await votesOf(trx, districtId, meetingId)).filter(isRejected)
  return ok({ meeting, resolutions, rejected, findings: [...findings] })
})
