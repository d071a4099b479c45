import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ContractEvent } from './contract-event.ts'
import { type ContractLife, type EventRefusals, type LifeRefusal, newLife, takeEvent } from './contract-life.ts'
import type { Contract } from './contract-terms.ts'

export const EntryId = idOf('ContractEntryId')
export type EntryId = z.infer<typeof EntryId>

/** One row of a contract's journal, in the order of recording: what happened, or which entry is cancelled and why. */
export const Entry = z
  .object({
    id: EntryId,
    no: z.int().min(1),
    on: LocalDate,
    event: ContractEvent.nullable(),
    cancels: EntryId.nullable(),
    reason: z.string().nullable(),
    /** Who recorded it, by role. */
    role: z.string(),
    recordedAt: Instant,
  })
  .readonly()
export type Entry = z.infer<typeof Entry>

interface Standing<Event> extends Pick<Entry, 'id' | 'no' | 'on'> {
  readonly event: Event
}

/** What a row of a journal is, whatever it tells of. */
interface Row<Event> extends Pick<Entry, 'id' | 'no' | 'on' | 'cancels'> {
  readonly event: Event | null
}

/** The entries that count, without those that were cancelled, by day and on one day in the order of recording. */
export function standingEntries<Event>(entries: readonly Row<Event>[]): readonly Standing<Event>[] {
  const cancelled = new Set(entries.map(({ cancels }) => cancels))
  return entries
    .flatMap(({ id, no, on, event }) => (event === null || cancelled.has(id) ? [] : [{ id, no, on, event }]))
    .toSorted((a, b) => (a.on === b.on ? a.no - b.no : a.on < b.on ? -1 : 1))
}

export const EntryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('before-the-contract'), agreedOn: LocalDate }),
  z.object({ kind: z.literal('still-to-come') }),
  z.object({ kind: z.literal('later-entry-would-fall'), on: LocalDate }),
])
export type EntryRefusal = z.infer<typeof EntryRefusal>

function replay(
  contract: Contract,
  standing: readonly Standing<ContractEvent>[],
): Result<ContractLife, { readonly at: Standing<ContractEvent>; readonly because: LifeRefusal }> {
  let life = newLife(contract)
  for (const at of standing) {
    const taken = takeEvent(life, at.event, at.on)
    if (!taken.ok) return refuse({ at, because: taken.refusal })
    life = taken.value
  }
  return ok(life)
}

/** The life that a journal tells. Every entry was taken when it was recorded, so that none is refused here. */
export function lifeOf(contract: Contract, entries: readonly Entry[]): ContractLife {
  const told = replay(contract, standingEntries(entries))
  if (!told.ok) throw new Error(`A recorded entry does not stand: ${told.refusal.because.kind}.`)
  return told.value
}

/**
 * Decides whether an entry can be recorded: not before the contract was agreed, not for a day that is still to come; it
 * takes its place by its day, and every later entry must still stand.
 */
export function enterEvent<Event extends ContractEvent>(
  contract: Contract,
  entries: readonly Entry[],
  entry: Entry & { readonly event: Event },
  today: LocalDate,
): Result<ContractLife, EntryRefusal | EventRefusals[Event['kind']]> {
  if (entry.on < contract.agreedOn) return refuse({ kind: 'before-the-contract', agreedOn: contract.agreedOn })
  if (entry.on > today) return refuse({ kind: 'still-to-come' })
  const told = replay(contract, standingEntries([...entries, entry]))
  if (told.ok) return told
  const { at, because } = told.refusal
  // What refuses the entry itself is a refusal of its own kind of event.
  const own = because as EventRefusals[Event['kind']]
  return refuse(at.id === entry.id ? own : { kind: 'later-entry-would-fall', on: at.on })
}

export const CancelRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry-not-standing'), field: z.literal('cancels') }),
  z.object({ kind: z.literal('later-entry-would-fall'), on: LocalDate }),
])
export type CancelRefusal = z.infer<typeof CancelRefusal>

/** Decides whether an entry can be taken out again: it must count, and every other one must stand without it. */
export function cancelEntry(
  contract: Contract,
  entries: readonly Entry[],
  cancels: EntryId,
): Result<ContractLife, CancelRefusal> {
  const standing = standingEntries(entries)
  if (standing.every(({ id }) => id !== cancels)) return refuse({ kind: 'entry-not-standing', field: 'cancels' })
  const told = replay(
    contract,
    standing.filter(({ id }) => id !== cancels),
  )
  return told.ok ? told : refuse({ kind: 'later-entry-would-fall', on: told.refusal.at.on })
}
