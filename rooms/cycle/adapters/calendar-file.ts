import ical from 'ical-generator'
import type { DistrictId } from '#kit/id.ts'
import { addDays } from '#kit/korean-date.ts'
import type { Cycle } from '../core/cycle.ts'

interface Written {
  /** The moment at which it is written, in milliseconds. */
  readonly at: number
  /** By which a step's number is one of all districts'. */
  readonly districtId: DistrictId
}

/** Writes a cycle as an iCalendar file (RFC 5545): each step a stretch of whole days; one without an end its first day. */
export function calendarFile(cycle: Cycle, { at, districtId }: Written): string {
  const calendar = ical({ name: cycle.name, prodId: { company: 'Madang', product: 'Madang', language: 'KO' } })
  for (const { no, name, period, owner, inputs, outputs } of cycle.steps) {
    const lines = [
      owner,
      inputs === null ? null : `들어오는 것: ${inputs}`,
      outputs === null ? null : `남기는 것: ${outputs}`,
    ]
    calendar.createEvent({
      id: `${cycle.id}-${no}@${districtId}.madang`,
      stamp: new Date(at),
      start: new Date(`${period.from}T00:00:00Z`),
      // The day after the last one: an end of whole days is not counted.
      end: new Date(`${addDays(period.to ?? period.from, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: name,
      description: lines.filter((line) => line !== null).join('\n'),
    })
  }
  return calendar.toString()
}
