import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { seeMinutes } from '#rooms/meetings/contract-minutes.ts'
import { seePapers } from '#rooms/meetings/contract-papers.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { documentTitle } from '../core/document-title.ts'
import { minutesPaper } from '../core/meetings/minutes.ts'
import { closedMeetings } from './closed-meetings.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'

/** The minutes that stand: approved or public, in the latest version that whoever asks is shown; null otherwise. */
async function standingMinutes(ask: Ask, meetingId: MeetingId) {
  const seen = await ask(seeMinutes, { meetingId })
  if (!seen.ok) return null
  const { versions, approved, publishedOn } = seen.value
  const latest = versions.at(-1)
  return latest === undefined || (approved === null && publishedOn === null) ? null : { ...seen.value, latest }
}

/** The minutes of a meeting that was called here (회의록). */
export const minutesReport: Report = {
  name: 'minutes',
  title: { ko: '회의록', en: 'Minutes' },
  of: { ko: '회의', en: 'Meeting' },
  async choices(ask) {
    const choices: ReportChoice[] = []
    for (const { id, heldOn, topic } of await closedMeetings(ask))
      if ((await standingMinutes(ask, id)) !== null)
        choices.push({ of: id, label: documentTitle(`${formatDate(heldOn)} ${topic}`) })
    return choices
  },
  async make(ask, of) {
    const meetingId = MeetingId.safeParse(of)
    const minutes = meetingId.success ? await standingMinutes(ask, meetingId.data) : null
    if (minutes === null) return notFound
    const { id, bodyId, joined, heldOn } = minutes.meeting
    const names = new Map(
      answered(await ask(listBodies, { on: heldOn })).bodies.map(({ body }) => [body.id, body.name] as const),
    )
    const { papers } = answered(await ask(seePapers, { meetingId: id }))
    return ok(
      minutesPaper({
        ...minutes,
        ...minutes.meeting,
        group: [bodyId, ...joined].map((body) => names.get(body) ?? body).join('·'),
        papers: papers.flatMap(({ name, isPublic }) => (isPublic ? [name] : [])),
      }),
    )
  },
}
