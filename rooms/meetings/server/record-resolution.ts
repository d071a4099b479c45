import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordResolution } from '../contract.ts'
import * as decide from '../core/resolution.ts'
import * as store from '../store/queries.ts'

export const recordResolutionHandler = handleCommand(recordResolution, async ({ trx, districtId }, input) => {
  const { resolutionId, ...rest } = input
  const meeting = await store.findMeeting(trx, districtId, input.meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  if ((await store.findResolution(trx, districtId, resolutionId)) !== null) {
    return refuse({ kind: 'resolution-id-taken' })
  }
  const resolution = decide.recordResolution(meeting, { id: resolutionId, ...rest, base: null, needed: null })
  if (!resolution.ok) return resolution
  await store.insertResolution(trx, districtId, resolution.value)
  const subject = { kind: 'resolution', id: resolutionId }
  const { gateId, text } = resolution.value
  return ok({
    reply: { resolutionId },
    about: [subject, { kind: 'meeting', id: meeting.id }, ...(gateId === null ? [] : [{ kind: 'gate', id: gateId }])],
    index: [{ ...subject, title: text, text: meeting.groupText, path: `/meetings/${meeting.id}` }],
  })
})
