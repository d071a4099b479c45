import { jsonb } from '#db/jsonb.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { EntryId } from '../core/contract-journal.ts'

/** What the rows of every journal of this room have. */
export interface JournalRow<Event> {
  entry_id: EntryId
  entry_no: number
  on_day: LocalDate
  event: Event | null
  cancels: EntryId | null
  reason: string | null
  role: string
  recorded_at: Instant
}

/** One entry of a journal, whatever it tells of. */
interface JournalEntry<Event> {
  readonly id: EntryId
  readonly no: number
  readonly on: LocalDate
  readonly event: Event | null
  readonly cancels: EntryId | null
  readonly reason: string | null
  readonly role: string
  readonly recordedAt: Instant
}

export const readEntry = <Event>(row: JournalRow<Event>): JournalEntry<Event> => ({
  id: row.entry_id,
  no: row.entry_no,
  on: row.on_day,
  event: row.event,
  cancels: row.cancels,
  reason: row.reason,
  role: row.role,
  recordedAt: row.recorded_at,
})

export const writtenEntry = <Event>(entry: JournalEntry<Event>) => ({
  entry_no: entry.no,
  on_day: entry.on,
  event: entry.event === null ? null : jsonb(entry.event),
  cancels: entry.cancels,
  reason: entry.reason,
  role: entry.role,
  recorded_at: entry.recordedAt,
})
