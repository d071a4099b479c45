import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Period } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, subtractWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { PlanId } from './plan.ts'

export const NegotiationId = idOf('NegotiationId')
export type NegotiationId = z.infer<typeof NegotiationId>

/** 반영, 부분반영, 미반영: how far what the funder asked for was taken up (domain.md 7). */
export const NegotiationOutcome = z.enum(['reflected', 'partly-reflected', 'not-reflected'])
export type NegotiationOutcome = z.infer<typeof NegotiationOutcome>

/** One item of a negotiation: its amount before and after in won (0 when dropped), and the outcome if it is recorded. */
export const NegotiatedItem = z
  .object({
    itemId: ItemId,
    before: PlannedWon,
    after: PlannedWon,
    outcome: NegotiationOutcome.nullable(),
    done: z.string().min(1).nullable(),
    /** Why the amount changed, where it is written down. */
    reason: z.string().min(1).nullable().default(null),
    /** What the funder remarked on it. */
    remark: z.string().min(1).nullable().default(null),
  })
  .readonly()
export type NegotiatedItem = z.infer<typeof NegotiatedItem>

/** What the funder asked for as a condition, how far it was taken up, and what was done. */
export const NegotiatedCondition = z
  .object({
    /** One without a request is left out: a form has spare rows. */
    asked: z.string().max(4000).default(''),
    outcome: NegotiationOutcome.nullable().default(null),
    done: z.string().min(1).max(4000).nullable().default(null),
  })
  .readonly()
export type NegotiatedCondition = z.infer<typeof NegotiatedCondition>

/** 사전협의조정 and 본협의조정. */
export const negotiationKinds = ['pre', 'main'] as const
export const NegotiationKind = z.enum(negotiationKinds)
export type NegotiationKind = z.infer<typeof NegotiationKind>

/** A negotiation of a plan with the city (사전·본 협의조정). */
export const Negotiation = z
  .object({
    id: NegotiationId,
    planId: PlanId,
    gateId: GateId.nullable(),
    name: z.string().min(1),
    period: Period,
    items: z.array(NegotiatedItem).max(1000).readonly(),
    kind: NegotiationKind.nullable().default(null),
    conditions: z.array(NegotiatedCondition).max(200).readonly().default([]),
  })
  .readonly()
export type Negotiation = z.infer<typeof Negotiation>

export const RecordNegotiationRefusal = z.object({ kind: z.literal('item-twice'), itemId: ItemId })
export type RecordNegotiationRefusal = z.infer<typeof RecordNegotiationRefusal>

/** Decides whether a negotiation can be recorded: each item once. Refuses `item-twice`. */
export function recordNegotiation(negotiation: Negotiation): Result<Negotiation, RecordNegotiationRefusal> {
  const seen = new Set<ItemId>()
  for (const { itemId } of negotiation.items) {
    if (seen.has(itemId)) return refuse({ kind: 'item-twice', itemId })
    seen.add(itemId)
  }
  return ok({ ...negotiation, conditions: negotiation.conditions.filter(({ asked }) => asked.trim() !== '') })
}

/** An item and its won in one version of a plan. */
export interface ItemAmount {
  readonly itemId: ItemId
  readonly amount: Won
}

/** How an item's amount changed; a version that does not have the item counts nothing for it. */
export interface Difference {
  readonly itemId: ItemId
  readonly before: Won
  readonly after: Won
  readonly difference: Won
}

/** The items whose amounts changed, and both sums with their difference: before + difference = after, exactly. */
export interface Differences {
  readonly changed: readonly Difference[]
  readonly before: Won
  readonly after: Won
  readonly difference: Won
}

const byItem = (amounts: readonly ItemAmount[]): ReadonlyMap<ItemId, Won> => {
  const sums = new Map<ItemId, Won>()
  for (const { itemId, amount } of amounts) sums.set(itemId, addWon(sums.get(itemId) ?? zeroWon, amount))
  return sums
}

/**
 * Decides what changed between two versions of a plan, item by item, in won (the governance council's 1,000,000 to the
 * final 900,000: four differences that add to exactly 100,000 thousand; domain.md 1.3).
 */
export function differences(before: readonly ItemAmount[], after: readonly ItemAmount[]): Differences {
  const [was, is] = [byItem(before), byItem(after)]
  const rows = [...new Set([...was.keys(), ...is.keys()])].map((itemId) => {
    const [from, to] = [was.get(itemId) ?? zeroWon, is.get(itemId) ?? zeroWon]
    return { itemId, before: from, after: to, difference: subtractWon(to, from) }
  })
  return {
    changed: rows.filter((row) => row.difference !== 0),
    before: sumWon(rows.map((row) => row.before)),
    after: sumWon(rows.map((row) => row.after)),
    difference: sumWon(rows.map((row) => row.difference)),
  }
}

/** Decides what changed in a negotiation, from the amounts before to those after, in won. */
export const differencesOf = ({ items }: Negotiation): Differences =>
  differences(
    items.map(({ itemId, before }) => ({ itemId, amount: before })),
    items.map(({ itemId, after }) => ({ itemId, amount: after })),
  )
