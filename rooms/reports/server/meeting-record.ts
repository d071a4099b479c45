import { answered } from '#kernel/answered.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listMeetings, seeMeeting } from '#rooms/meetings/contract.ts'
import { type Meeting, MeetingId } from '#rooms/meetings/core/meeting.ts'
import { statedResult } from '#rooms/meetings/core/messages-votes.ts'
import { formatRound } from '#rooms/meetings/core/round.ts'
import { documentTitle } from '../core/document-title.ts'
import { meetingRecord } from '../core/meetings/meeting-record.ts'
import { notFound, type Report } from './report.ts'

const groupOf = ({ groupText, round }: Meeting): string =>
  round === null ? groupText : `${groupText} ${formatRound(round)}`

/** The record of a meeting of the register (회의 기록·결과). */
export const meetingRecordReport: Report = {
  name: 'meeting-record',
  title: { ko: '회의 기록', en: 'Record of a meeting' },
  of: { ko: '회의', en: 'Meeting' },
  choices: async (ask) =>
    answered(await ask(listMeetings, { size: 200 })).meetings.map((meeting) => ({
      of: meeting.id,
      label: documentTitle(`${formatPeriod(meeting.period)} ${groupOf(meeting)}: ${meeting.topic}`),
    })),
  async make(ask, of) {
    const meetingId = MeetingId.safeParse(of)
    const seen = meetingId.success ? await ask(seeMeeting, { meetingId: meetingId.data }) : notFound
    if (!seen.ok) return notFound
    const { meeting, resolutions, rejected } = seen.value
    return ok(
      meetingRecord({
        ...meeting,
        group: groupOf(meeting),
        resolutions,
        rejected: rejected.flatMap(({ agendaNo, motion, method, counted }) =>
          counted === null ? [] : [{ agendaNo, motion, stated: statedResult(counted, method, 'ko') }],
        ),
      }),
    )
  },
}
