import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won, won } from '#kit/won.ts'
import type { ApplicationId, GrantApplication } from './application.ts'
import { claimOf } from './cost-line.ts'
import { type GrantCall, leastOwnShare } from './grant-call.ts'
import { type EventOf, GrantEvent } from './grant-event.ts'
import { boundOf, type EventRefusals, type GrantLife, newLife, takeEvent } from './grant-life.ts'

export const EntryId = idOf('GrantEntryId')
export type EntryId = z.infer<typeof EntryId>

/** One row of a grant's journal, in the order of recording: what happened, or which entry is cancelled and why. */
export const Entry = z
  .object({
    id: EntryId,
    no: z.int().min(1),
    on: LocalDate,
    event: GrantEvent.nullable(),
    cancels: EntryId.nullable(),
    reason: z.string().nullable(),
    /** Who recorded it, by role; by account too, so that nobody confirms a settlement of their own. */
    role: z.string(),
    by: AccountId.nullable(),
    recordedAt: Instant,
  })
  .readonly()
export type Entry = z.infer<typeof Entry>

type Standing = Entry & { readonly event: GrantEvent }

/** The entries that count, without those that were cancelled, in the order of recording. */
export function standingEntries(entries: readonly Entry[]): readonly Standing[] {
  const cancelled = new Set(entries.map(({ cancels }) => cancels))
  return entries.filter((entry): entry is Standing => entry.event !== null && !cancelled.has(entry.id))
}

const within = (call: GrantCall, asked: Won, left: Won, { on, by }: Pick<Entry, 'on' | 'by'>) => ({
  ...{ asked, on, by },
  room: { left, ceiling: call.ceiling ?? call.total, least: (granted: Won) => leastOwnShare(call, granted) },
})

/** The life that a journal tells. Every entry was taken when it was recorded, so that none is refused here. */
export function lifeOf(
  call: GrantCall,
  { asked }: Pick<GrantApplication, 'asked'>,
  entries: readonly Entry[],
): GrantLife {
  let life = newLife
  for (const entry of standingEntries(entries)) {
    // What the call had left was asked when the entry was recorded.
    const taken = takeEvent<GrantEvent['kind']>(life, entry.event, within(call, asked, call.total, entry))
    if (!taken.ok) throw new Error(`A recorded entry does not stand: ${taken.refusal.kind}.`)
    life = taken.value
  }
  return life
}

/** What the money of a call still has for one grant, or for none: all that was not given back and its (other) grants do not bind. */
export const leftFor = (
  call: GrantCall,
  lives: ReadonlyMap<ApplicationId, GrantLife>,
  own: ApplicationId | null,
): Won => won(claimOf(call) - sumWon([...lives].map(([id, life]) => (id === own ? won(0) : boundOf(life)))))

export const EntryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('still-to-come') }),
  z.object({ kind: z.literal('before-the-decision'), decidedOn: LocalDate }),
  z.object({ kind: z.literal('before-last-entry'), last: LocalDate }),
])
export type EntryRefusal = z.infer<typeof EntryRefusal>

/** Decides whether an entry can be recorded: for a day that has come, not before the call was decided or the last entry, and as the life takes it. */
export function enterEvent<Kind extends GrantEvent['kind']>(
  call: GrantCall,
  application: Pick<GrantApplication, 'asked'>,
  entries: readonly Entry[],
  entry: Entry & { readonly event: EventOf<Kind> },
  { left, today }: { readonly left: Won; readonly today: LocalDate },
): Result<GrantLife, EntryRefusal | EventRefusals[Kind]> {
  if (entry.on > today) return refuse({ kind: 'still-to-come' })
  const { decidedOn } = call
  if (decidedOn !== null && entry.on < decidedOn) return refuse({ kind: 'before-the-decision', decidedOn })
  const last = standingEntries(entries).at(-1)
  if (last !== undefined && entry.on < last.on) return refuse({ kind: 'before-last-entry', last: last.on })
  const life = lifeOf(call, application, entries)
  return takeEvent<Kind>(life, entry.event, within(call, application.asked, left, entry))
}

export const CancelRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-the-last-entry'), field: z.literal('cancels') }),
  z.object({ kind: z.literal('place-taken'), field: z.literal('cancels') }),
  z.object({ kind: z.literal('verdict-by-head'), field: z.literal('cancels') }),
  z.object({ kind: z.literal('binds-above-left'), field: z.literal('cancels'), left: Won }),
])
export type CancelRefusal = z.infer<typeof CancelRefusal>

/**
 * Decides whether an entry is taken out again: the last that counts, so that none stands on what is gone. A surrender stays
 * once the reserve took the place, a verdict but for who may give one, and without the entry the grant binds no more than the call has left for it.
 */
export function cancelEntry(
  call: GrantCall,
  application: Pick<GrantApplication, 'asked'>,
  entries: readonly Entry[],
  cancels: EntryId,
  { left, isReplaced, mayConfirm }: { readonly left: Won; readonly isReplaced: boolean; readonly mayConfirm: boolean },
): Result<GrantLife, CancelRefusal> {
  const standing = standingEntries(entries)
  const last = standing.at(-1)
  if (last?.id !== cancels) return refuse({ kind: 'not-the-last-entry', field: 'cancels' })
  if (isReplaced && last.event.kind === 'surrender') return refuse({ kind: 'place-taken', field: 'cancels' })
  if (!mayConfirm && last.event.kind === 'verdict') return refuse({ kind: 'verdict-by-head', field: 'cancels' })
  const life = lifeOf(call, application, standing.slice(0, -1))
  return boundOf(life) > left ? refuse({ kind: 'binds-above-left', field: 'cancels', left }) : ok(life)
}
