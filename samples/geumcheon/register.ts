import { z } from 'zod'
import { recordMeeting } from '#rooms/meetings/contract.ts'
import { MeetingKind, MeetingSession, Weekday } from '#rooms/meetings/core/meeting.ts'
import { readTable, type Table } from '../read-table.ts'
import type { Tell } from '../teller.ts'

const Row = z.object({
  no: z.int(),
  date: z.string(),
  endDate: z.string().nullable(),
  weekday: Weekday.nullable(),
  kind: MeetingKind,
  session: MeetingSession.nullable(),
  bodyId: z.string().nullable(),
  group: z.string(),
  round: z.string().nullable(),
  attendance: z.int(),
  place: z.string(),
  topic: z.string(),
})

/** The id of a row of a year's register of meetings. */
export const meetingId = (year: number, no: number): string => `m${year}-${String(no).padStart(2, '0')}`

/** Tells a year's register, a meeting at a time; a subcommittee's secretary writes down its own. */
export async function tellRegister(tell: Tell, year: number, source: string, meetings: Table): Promise<void> {
  for (const { no, date, endDate, weekday, group, ...row } of readTable(meetings, Row)) {
    const meeting = {
      ...row,
      meetingId: meetingId(year, no),
      registerNo: no,
      groupText: group,
      period: { from: date, to: endDate ?? date, precision: 'day' as const },
      statedWeekday: weekday,
      source,
    }
    const as = row.kind === 'subcommittee' && row.bodyId !== null ? 'subcommittee-secretary' : 'secretariat'
    await tell(recordMeeting, meeting, { as, on: endDate ?? date })
  }
}
