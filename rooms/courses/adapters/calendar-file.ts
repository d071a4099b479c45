import ical, { ICalEventStatus } from 'ical-generator'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import { addDays } from '#kit/korean-date.ts'
import type { Course } from '../core/course.ts'
import type { Session } from '../core/session.ts'

interface Written {
  readonly districtId: DistrictId
  readonly now: Instant
  /** How often the course was changed: calendars replace an entry by a later one. */
  readonly sequence: number
}

const inSeoul = (day: LocalDate, time: string): Date => new Date(`${day}T${time}:00+09:00`)

/**
 * The iCalendar file (RFC 5545) of a course's sessions. A session that is cancelled, or whose course is, says so; one
 * without hours is a whole day. It names no person.
 */
export function calendarFile(course: Course, sessions: readonly Session[], how: Written): string {
  const { districtId, now, sequence } = how
  const calendar = ical({ name: course.title, prodId: { company: 'Madang', product: 'courses', language: 'KO' } })
  for (const session of sessions) {
    calendar.createEvent({
      ...{ id: `${course.id}-${session.no}@${districtId}.madang`, sequence, stamp: new Date(now) },
      ...timeOf(session),
      summary: `${course.title}: ${session.topic}`,
      location: course.place,
      status: session.cancelled || course.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

function timeOf({ heldOn, beginsAt, endsAt }: Session) {
  if (beginsAt !== null && endsAt !== null) return { start: inSeoul(heldOn, beginsAt), end: inSeoul(heldOn, endsAt) }
  const day = (date: LocalDate) => new Date(`${date}T00:00:00Z`)
  return { start: day(heldOn), end: day(addDays(heldOn, 1)), allDay: true, timezone: 'UTC' }
}
