import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { amendEvent, type Changes } from './amend-event.ts'
import { type Entry, type EntryId, inOrder, type Standing, standingEntries } from './entry.ts'
import { type Life, newLife } from './life.ts'
import type { EventKind, LifeEvent } from './life-event.ts'
import type { CorrectionRefusal, EntryRefusal, LifeRefusal } from './life-refusal.ts'
import { takeEvent } from './take-event.ts'

/** A subsidy's journal and the projects it pays for. */
export interface Journal {
  readonly entries: readonly Entry[]
  readonly projectIds: readonly ProjectId[]
}

/** The life that a journal tells. Every entry was taken when it was recorded, so that none is refused here. */
export function lifeOf({ entries, projectIds }: Journal): Life {
  const told = replay(standingEntries(entries), projectIds)
  if (!told.ok) throw new Error(`A recorded entry does not stand: ${told.refusal.because.kind}.`)
  return told.value
}

function replay(
  standing: readonly Standing[],
  projectIds: readonly ProjectId[],
): Result<Life, { readonly at: Standing; readonly because: LifeRefusal }> {
  let life = newLife
  for (const at of standing) {
    const taken = takeEvent(life, at.event, projectIds)
    if (!taken.ok) return refuse({ at, because: taken.refusal })
    life = taken.value
  }
  return ok(life)
}

interface Happened {
  readonly on: LocalDate
  readonly event: LifeEvent
}

/**
 * Decides whether something happened to a subsidy on a day that is not still to come: it takes its place among the
 * entries by that day, and every later one must still stand.
 */
export function enterEvent(
  journal: Journal,
  entry: Happened & { readonly id: EntryId },
  today: LocalDate,
): Result<Life, EntryRefusal> {
  if (entry.on > today) return refuse({ kind: 'still-to-come', on: entry.on })
  const own: Standing = { entryId: entry.id, no: journal.entries.length + 1, on: entry.on, event: entry.event }
  return withChange(journal, entry.id, [...standingEntries(journal.entries), own])
}

/** What a correction gives: the day and event that now count, null for a cancelled one, and the life they make. */
export interface Corrected {
  readonly kind: EventKind
  readonly on: LocalDate
  readonly event: LifeEvent | null
  readonly life: Life
}

/** Decides whether an entry can be put right, or cancelled (`changes` null): every other entry must still stand. */
export function correctEntry(
  journal: Journal,
  entryId: EntryId,
  changes: Changes | null,
  today: LocalDate,
): Result<Corrected, CorrectionRefusal> {
  if (!journal.entries.some((entry) => entry.id === entryId && entry.corrects === null)) {
    return refuse({ kind: 'entry-not-found' })
  }
  const standing = standingEntries(journal.entries)
  const own = standing.find((one) => one.entryId === entryId)
  if (own === undefined) return refuse({ kind: 'entry-cancelled' })
  const { kind } = own.event
  const others = standing.filter((one) => one !== own)
  if (changes === null) {
    const life = withChange(journal, null, others)
    return life.ok ? ok({ kind, on: own.on, event: null, life: life.value }) : life
  }
  const amended = amendEvent(own, changes)
  if (!amended.ok) return amended
  const { on, event } = amended.value
  if (on > today) return refuse({ kind: 'still-to-come', on })
  const life = withChange(journal, entryId, [...others, { ...own, on, event }])
  return life.ok ? ok({ kind, on, event, life: life.value }) : life
}

/** Replays a journal with one entry new or changed: its own refusal, or that of an entry it makes fall. */
function withChange(
  { projectIds }: Journal,
  changed: EntryId | null,
  standing: readonly Standing[],
): Result<Life, EntryRefusal> {
  const told = replay(standing.toSorted(inOrder), projectIds)
  if (told.ok) return told
  const { at, because } = told.refusal
  if (at.entryId === changed) return refuse(because)
  return refuse({ kind: 'later-entry-would-fall', event: at.event.kind, on: at.on, because: because.kind })
}
