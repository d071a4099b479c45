import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { EventKind } from './life-event.ts'

/** Why something cannot have happened to a subsidy at its place in the life. */
export const LifeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('already-applied') }),
  z.object({ kind: z.literal('already-decided') }),
  z.object({ kind: z.literal('not-decided') }),
  z.object({ kind: z.literal('not-granted') }),
  z.object({ kind: z.literal('life-closed') }),
  z.object({ kind: z.literal('already-settled') }),
  z.object({ kind: z.literal('nothing-paid') }),
  z.object({ kind: z.literal('not-reported') }),
  z.object({ kind: z.literal('not-settled') }),
  z.object({ kind: z.literal('event-amount-not-positive'), event: EventKind }),
  z.object({ kind: z.literal('capital-above-amount'), capital: Won, amount: Won }),
  z.object({ kind: z.literal('own-share-twice') }),
  z.object({ kind: z.literal('paid-above-decided'), amount: Won, open: Won }),
  z.object({ kind: z.literal('decided-below-paid'), decided: Won, paid: Won }),
  z.object({ kind: z.literal('change-without-amount') }),
  z.object({ kind: z.literal('amount-of-other-change') }),
  z.object({ kind: z.literal('still-to-be-paid'), open: Won }),
  z.object({ kind: z.literal('all-is-paid') }),
  z.object({ kind: z.literal('foreign-project'), projectId: ProjectId }),
  z.object({ kind: z.literal('project-settled-twice'), projectId: ProjectId }),
  z.object({ kind: z.literal('settlement-does-not-close'), available: Won, accounted: Won, difference: Won }),
  z.object({ kind: z.literal('return-interest-above-interest'), stated: Won, interest: Won }),
  z.object({ kind: z.literal('returned-above-due'), of: z.enum(['balance', 'interest']), amount: Won, due: Won }),
])
export type LifeRefusal = z.infer<typeof LifeRefusal>

/** Why an entry or a correction is not taken: at its own place, or since a later entry would no longer stand. */
export const EntryRefusal = z.discriminatedUnion('kind', [
  ...LifeRefusal.options,
  z.object({ kind: z.literal('still-to-come'), on: LocalDate }),
  z.object({ kind: z.literal('later-entry-would-fall'), event: EventKind, on: LocalDate, because: z.string() }),
])
export type EntryRefusal = z.infer<typeof EntryRefusal>

export const CorrectionRefusal = z.discriminatedUnion('kind', [
  ...EntryRefusal.options,
  z.object({ kind: z.literal('entry-not-found') }),
  z.object({ kind: z.literal('entry-cancelled') }),
  z.object({ kind: z.literal('nothing-corrected') }),
  z.object({ kind: z.literal('not-in-this-entry'), field: z.string() }),
])
export type CorrectionRefusal = z.infer<typeof CorrectionRefusal>
