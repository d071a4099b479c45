import { handleCommand } from '#kernel/handler.ts'
import type { RefusalOf } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { rememberColumns } from '#rooms/documents/contract-import.ts'
import { importMeetings, type recordMeeting } from '../contract.ts'
import { type EnteredMeeting, enterMeeting } from './enter-meeting.ts'

export const importMeetingsHandler = handleCommand(importMeetings, async (context, { meetings, columns }) => {
  const entered: EnteredMeeting[] = []
  const refused: { at: number; refusal: RefusalOf<typeof recordMeeting> }[] = []
  for (const [at, meeting] of meetings.entries()) {
    const one = await enterMeeting(context, meeting)
    if (one.ok) entered.push(one.value)
    else refused.push({ at, refusal: one.refusal })
  }
  if (refused.length > 0) return refuse({ kind: 'meetings-do-not-fit', meetings: refused })
  if (columns !== undefined) {
    const kept = await context.perform(rememberColumns, columns)
    if (!kept.ok) return kept
  }
  const about = entered.flatMap((one) => one.about)
  return ok({
    reply: { meetingIds: meetings.map(({ meetingId }) => meetingId) },
    about: [...new Map(about.map((subject) => [`${subject.kind} ${subject.id}`, subject])).values()],
    index: entered.map(({ entry }) => entry),
  })
})
