import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { LifeEvent } from './life-event.ts'

export const EntryId = idOf('SubsidyEntryId')
export type EntryId = z.infer<typeof EntryId>

/**
 * One row of a subsidy's journal, in the order of recording. A correction names the entry it puts right and says why;
 * without an event it cancels that entry. Nothing is ever overwritten.
 */
export const Entry = z
  .object({
    id: EntryId,
    no: z.int().min(1),
    /** The day on which it happened. */
    on: LocalDate,
    event: LifeEvent.nullable(),
    corrects: EntryId.nullable(),
    reason: z.string().min(1).nullable(),
    /** Who recorded it, by role. */
    role: z.string(),
    recordedAt: Instant,
  })
  .readonly()
export type Entry = z.infer<typeof Entry>

/** An entry as it counts: as it stood or as it was last corrected. */
export interface Standing {
  readonly entryId: EntryId
  readonly no: number
  readonly on: LocalDate
  readonly event: LifeEvent
}

/** The entries that count, as last corrected and without the cancelled ones, in the order of their days. */
export function standingEntries(entries: readonly Entry[]): readonly Standing[] {
  const last = new Map<EntryId, Entry>()
  for (const entry of entries.toSorted((a, b) => a.no - b.no)) {
    if (entry.corrects !== null) last.set(entry.corrects, entry)
  }
  return entries
    .filter((entry) => entry.corrects === null)
    .flatMap((entry) => {
      const { on, event } = last.get(entry.id) ?? entry
      return event === null ? [] : [{ entryId: entry.id, no: entry.no, on, event }]
    })
    .toSorted(inOrder)
}

/** By day, and on one day in the order of recording. */
export const inOrder = (a: Standing, b: Standing): number => (a.on === b.on ? a.no - b.no : a.on < b.on ? -1 : 1)
