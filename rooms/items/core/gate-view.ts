import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { Arrival, Gate, GateId, Outcome, OutcomeKind } from './gate.ts'
import { ItemId } from './item.ts'

/** How a gate stands: what came equals what went; a head left it open in writing; or something stays unexplained. */
export const gateStates = ['reconciles', 'open', 'unexplained'] as const
export const GateState = z.enum(gateStates)
export type GateState = z.infer<typeof GateState>

/** So many items, and won. */
export const TallyView = z.object({ count: z.int(), won: Won })

/** A reconciliation as it is shown: carried + entered = passed + merged + split + rejected + withdrawn + unexplained. */
export const ReconciliationView = z.object({
  carried: TallyView,
  entered: TallyView,
  passed: TallyView,
  merged: TallyView,
  split: TallyView,
  rejected: TallyView,
  withdrawn: TallyView,
  /** Net, and gross: up is what went beyond what came, down what came and did not go. */
  unexplained: TallyView.extend({ countUp: z.int(), countDown: z.int(), wonUp: Won, wonDown: Won }),
  /** How many items went a way without a stated amount. */
  notStated: z.int(),
  requested: Won,
  adjusted: Won,
  /** Every purse that did not go out as it came in: before = passed + left + gap. */
  differences: z
    .array(
      z.object({
        itemIds: z.array(ItemId).readonly(),
        before: Won.nullable(),
        passed: Won,
        left: Won,
        gap: Won,
        countGap: z.int(),
        cause: z.enum(['left', 'changed', 'not-stated', 'missing']),
        explained: z.boolean(),
        reasons: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
})
export type ReconciliationView = z.infer<typeof ReconciliationView>

/** A gate with how it reconciles; `findings` counts what stays to be looked at there. */
export const GateSummary = z.object({
  gate: Gate,
  state: GateState,
  openReason: z.string().nullable(),
  reconciliation: ReconciliationView,
  findings: z.int(),
})
export type GateSummary = z.infer<typeof GateSummary>

/** An item by its id and first name. */
export const NamedItem = z.object({ itemId: ItemId, title: z.string() })
export type NamedItem = z.infer<typeof NamedItem>

export const ArrivalLine = Arrival.unwrap().extend({ title: z.string() })
export type ArrivalLine = z.infer<typeof ArrivalLine>

/** A reason written later for an outcome that had none: by which decision, in force since when. */
export const Explanation = z.object({ reason: z.string(), basis: z.string(), on: LocalDate })
export type Explanation = z.infer<typeof Explanation>

/** An outcome as it was decided; `no` is its place in the gate's list, from 1; a later reason stands apart. */
export const OutcomeLine = Outcome.unwrap().extend({
  no: z.int(),
  title: z.string(),
  /** The amount that follows where the paper states none: what it came with, when all of it took one way. */
  follows: Won.nullable(),
  explanation: Explanation.nullable(),
})
export type OutcomeLine = z.infer<typeof OutcomeLine>

/** Where an item stands now, in a table: the last gate that saw it and what became of it there. */
export const StandingView = z.object({
  state: z.enum(['standing', 'left', 'unaccounted', 'not-seen']),
  gateId: GateId.nullable(),
  gate: z.string().nullable(),
  outcome: OutcomeKind.nullable(),
  count: z.int().nullable(),
  won: Won.nullable(),
  into: z.array(NamedItem),
})
export type StandingView = z.infer<typeof StandingView>
