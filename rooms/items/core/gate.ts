import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Period } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { CycleKey, ItemId } from './item.ts'

export const GateId = idOf('GateId')
export type GateId = z.infer<typeof GateId>

/** A side gate (field check) looks at items and leaves them where they are; every other kind moves them. */
export const gateKinds = [
  'intake',
  'review',
  'side',
  'screening',
  'ballot',
  'selection',
  'resolution',
  'negotiation',
  'execution',
] as const
export const GateKind = z.enum(gateKinds)
export type GateKind = z.infer<typeof GateKind>

/**
 * A dated decision on items. `order` is its place in the cycle, unique there. `decider` is in the paper's words.
 * `imported` marks history typed in from a paper: there, and only there, things may stay unexplained.
 */
export const Gate = z
  .object({
    id: GateId,
    cycleId: CycleKey,
    name: z.string().min(1),
    order: z.int().min(0),
    period: Period,
    decider: z.string().min(1),
    meetingId: z.string().nullable(),
    kind: GateKind,
    imported: z.boolean(),
  })
  .readonly()
export type Gate = z.infer<typeof Gate>

/** Carried: passed an earlier gate. Entered: first seen here. Carved: named out of a group that stands here. */
export const arrivalWays = ['carried', 'entered', 'carved'] as const
export const ArrivalWay = z.enum(arrivalWays)
export type ArrivalWay = z.infer<typeof ArrivalWay>

/**
 * What stands before a gate: so many of an item, worth so much (null: no amount stated yet).
 * `sharesWith` names the items its amount and count cannot be told apart from: the group it is carved from, the item
 * it is bundled with, the other parts of a split. Reconciliation looks at such items together.
 */
export const Arrival = z
  .object({
    itemId: ItemId,
    via: ArrivalWay,
    count: z.int().min(0),
    won: Won.nullable(),
    sharesWith: z.array(ItemId).readonly(),
  })
  .readonly()
export type Arrival = z.infer<typeof Arrival>

export const outcomeKinds = ['passed', 'merged', 'split', 'rejected', 'withdrawn'] as const
export const OutcomeKind = z.enum(outcomeKinds)
export type OutcomeKind = z.infer<typeof OutcomeKind>

/**
 * What a gate decided on an item, or on so many of a counted group (a group may have several outcomes).
 * `won` is the decided amount; for what leaves, the amount that leaves with it; null: the paper states none.
 * `requested` and `adjusted` are what was asked and what a department made of it. `into` names what it became.
 * `bundledWith` names the item at which one amount for several is stated; its own `won` is then null.
 */
export const Outcome = z
  .object({
    itemId: ItemId,
    outcome: OutcomeKind,
    count: z.int().min(1),
    requested: Won.nullish(),
    adjusted: Won.nullish(),
    won: Won.nullable(),
    into: z.array(ItemId).min(1).readonly().nullable(),
    reason: z.string().nullable(),
    reasonCode: z.string().nullable(),
    conditional: z.boolean().optional(),
    bundledWith: ItemId.nullish(),
  })
  .readonly()
export type Outcome = z.infer<typeof Outcome>

/** A gate with what came to it and what it decided. */
export interface GateRecord {
  readonly gate: Gate
  readonly arrivals: readonly Arrival[]
  readonly outcomes: readonly Outcome[]
}

/** Why an outcome was decided: the written reason, or else the code of one; null when neither says anything. */
export const reasonOf = ({ reason, reasonCode }: Outcome): string | null =>
  (reason ?? '').trim() || (reasonCode ?? '').trim() || null

/** Whether an outcome's amount is stated at another item, as one amount for several. */
export const isBundled = (outcome: Outcome): boolean => (outcome.bundledWith ?? null) !== null

/** The records in the order of the cycle, without the side gates, which move nothing. */
export const mainLine = (records: readonly GateRecord[]): readonly GateRecord[] =>
  records.filter((record) => record.gate.kind !== 'side').toSorted((a, b) => a.gate.order - b.gate.order)
