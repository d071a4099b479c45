import type { CommandContext, SearchEntry } from '#kernel/handler.ts'
import type { InputOf, RefusalOf, Subject } from '#kit/contract.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { recordMeeting } from '../contract.ts'
import * as decide from '../core/meeting.ts'
import { readRound } from '../core/round.ts'
import * as store from '../store/queries.ts'

export interface EnteredMeeting {
  readonly about: readonly Subject[]
  readonly entry: SearchEntry
}

/** Enters one meeting in the register, recorded by itself or as a row of a file. */
export async function enterMeeting(
  { trx, districtId, now }: CommandContext,
  input: InputOf<typeof recordMeeting>,
): Promise<Result<EnteredMeeting, RefusalOf<typeof recordMeeting>>> {
  const { meetingId, round: label, ...rest } = input
  if ((await store.findMeeting(trx, districtId, meetingId)) !== null) return refuse({ kind: 'meeting-id-taken' })
  const round = readRound(label)
  if (!round.ok) return round
  const meeting = decide.recordMeeting({ id: meetingId, ...rest, round: round.value }, dateInSeoul(now))
  if (!meeting.ok) return meeting
  const { registerNo, groupText, topic, place, bodyId } = meeting.value
  const year = decide.yearOf(meeting.value)
  if (registerNo !== null && (await store.findRegistered(trx, districtId, { year, registerNo })) !== null) {
    return refuse({ kind: 'register-number-taken', year, registerNo })
  }
  await store.insertMeeting(trx, districtId, meeting.value)
  const subject = { kind: 'meeting', id: meetingId }
  return ok({
    about: [subject, ...(bodyId === null ? [] : [{ kind: 'body', id: bodyId }])],
    entry: { ...subject, title: topic, text: [groupText, place ?? ''].join(' '), path: `/meetings/${meetingId}` },
  })
}
