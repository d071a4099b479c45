import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { AgendaItem } from '../core/agenda.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'

/** Without a stated end, calendars are given two hours. */
const twoHoursMs = 2 * 60 * 60 * 1000

const inSeoul = (day: LocalDate, time: string): Date => new Date(`${day}T${time}:00+09:00`)

/**
 * The iCalendar file (RFC 5545, 5546) of a called meeting. Its UID stays and its SEQUENCE grows with every change, so
 * that a calendar replaces the entry it has; a cancelled meeting is sent as one. It names no person.
 */
export function invitationText(
  meeting: CalledMeeting,
  agenda: readonly AgendaItem[],
  { districtId, now }: { readonly districtId: DistrictId; readonly now: Instant },
): string {
  const { heldOn, beginsAt, endsAt, state } = meeting
  const cancelled = state === 'cancelled'
  const start = inSeoul(heldOn, beginsAt)
  const calendar = ical({
    prodId: { company: 'Madang', product: 'meetings', language: 'KO' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${meeting.id}@${districtId}.madang`,
    sequence: meeting.sequence,
    stamp: new Date(now),
    start,
    end: endsAt === null ? new Date(start.getTime() + twoHoursMs) : inSeoul(heldOn, endsAt),
    summary: meeting.topic,
    location: meeting.place,
    description: agenda.map(({ no, title }) => `${no}. ${title}`).join('\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
