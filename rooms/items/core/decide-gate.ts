import { z } from 'zod'
import { type Actor, permits } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { type Arrival, type Gate, GateId, type GateRecord, isBundled, type Outcome, reasonOf } from './gate.ts'
import { targetsOf } from './inflows.ts'
import { ItemId } from './item.ts'
import { mayLeaveGateOpen } from './permissions.ts'
import { type Difference, type Reconciliation, reconcile, reconciles } from './reconcile.ts'

const itemIds = z.array(ItemId).readonly()
/** A difference as it stands in a refusal: before = passed + left + gap, in won. */
export const StatedDifference = z.object({
  itemIds,
  before: Won.nullable(),
  passed: Won,
  left: Won,
  gap: Won,
  countGap: z.int(),
})
export type StatedDifference = z.infer<typeof StatedDifference>
const differences = z.array(StatedDifference).readonly()

/** Why a gate cannot be decided as given, with the exact differences. */
export const GateRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gate-id-taken'), gateId: GateId }),
  z.object({ kind: z.literal('order-taken'), gateId: GateId, order: z.int() }),
  z.object({ kind: z.literal('not-at-the-gate'), itemIds }),
  z.object({ kind: z.literal('side-gate-moves-nothing'), itemIds }),
  z.object({ kind: z.literal('into-needed'), itemIds }),
  z.object({ kind: z.literal('bundle-without-amount'), itemIds }),
  z.object({ kind: z.literal('rejection-without-reason'), itemIds }),
  z.object({ kind: z.literal('amount-changed-without-reason'), differences }),
  z.object({
    kind: z.literal('does-not-reconcile'),
    /** Count and won that went (up) or came (down) beyond the other side, gross. */
    countUp: z.int(),
    countDown: z.int(),
    wonUp: Won,
    wonDown: Won,
    differences,
  }),
  z.object({ kind: z.literal('open-reason-not-by-head'), permission: z.string() }),
])
export type GateRefused = z.infer<typeof GateRefused>

/** The written reason of a head for letting a gate pass that does not reconcile; it then shows as open (미결). */
export interface OpenReason {
  readonly text: string
  /** Whoever writes it, with the roles that hold for the department that decides at the gate. */
  readonly by: Actor
}

/**
 * Decides a gate: what came, against what was decided on it, in count and won. Imported history may stay unexplained
 * and lack reasons. Otherwise every rejection and every changed amount has a reason, and the gate reconciles or a head
 * leaves it open in writing (architecture.md, "The thread"; domain.md section 7, "Nothing stops at 18:00").
 */
export function decideGate(
  gate: Gate,
  arrivals: readonly Arrival[],
  outcomes: readonly Outcome[],
  history: readonly GateRecord[],
  open: OpenReason | null = null,
): Result<Reconciliation, GateRefused> {
  const malformed = malformedGate(gate, arrivals, outcomes, history)
  if (malformed !== null) return refuse(malformed)
  const reconciliation = reconcile(arrivals, outcomes)
  if (gate.imported) return ok(reconciliation)

  const rejected = outcomes.filter((outcome) => outcome.outcome === 'rejected' && reasonOf(outcome) === null)
  if (rejected.length > 0) return refuse({ kind: 'rejection-without-reason', itemIds: idsOf(rejected) })
  const changed = reconciliation.differences.filter((one) => one.cause === 'changed' && !one.explained)
  if (changed.length > 0) return refuse({ kind: 'amount-changed-without-reason', differences: changed.map(state) })
  if (reconciles(reconciliation)) return ok(reconciliation)

  if (open === null || open.text.trim() === '') {
    const { countUp, countDown, wonUp, wonDown } = reconciliation.unexplained
    const gaps = reconciliation.differences.filter((one) => one.countGap !== 0 || (one.gap !== 0 && !one.explained))
    return refuse({ kind: 'does-not-reconcile', countUp, countDown, wonUp, wonDown, differences: gaps.map(state) })
  }
  if (permits(mayLeaveGateOpen, open.by)) return ok(reconciliation)
  return refuse({ kind: 'open-reason-not-by-head', permission: mayLeaveGateOpen.name })
}

function malformedGate(
  gate: Gate,
  arrivals: readonly Arrival[],
  outcomes: readonly Outcome[],
  history: readonly GateRecord[],
): GateRefused | null {
  if (history.some((record) => record.gate.id === gate.id)) return { kind: 'gate-id-taken', gateId: gate.id }
  const sameOrder = history.find((record) => record.gate.order === gate.order)
  if (sameOrder !== undefined) return { kind: 'order-taken', gateId: sameOrder.gate.id, order: gate.order }

  const here = new Set(arrivals.map((arrival) => arrival.itemId))
  const strangers = outcomes.filter((outcome) => !here.has(outcome.itemId))
  if (strangers.length > 0) return { kind: 'not-at-the-gate', itemIds: idsOf(strangers) }
  const movers = outcomes.filter((outcome) => outcome.outcome === 'merged' || outcome.outcome === 'split')
  if (gate.kind === 'side' && movers.length > 0) return { kind: 'side-gate-moves-nothing', itemIds: idsOf(movers) }
  const nowhere = movers.filter((outcome) => targetsOf(outcome).length === 0)
  if (nowhere.length > 0) return { kind: 'into-needed', itemIds: idsOf(nowhere) }
  const loose = outcomes.filter((outcome) => isBundled(outcome) && !leadOf(outcome, outcomes))
  return loose.length > 0 ? { kind: 'bundle-without-amount', itemIds: idsOf(loose) } : null
}

/** Whether the item that a bundled outcome points at states the amount for both. */
const leadOf = (follower: Outcome, outcomes: readonly Outcome[]): boolean =>
  follower.won === null &&
  outcomes.some((outcome) => outcome.itemId === follower.bundledWith && outcome.won !== null && !isBundled(outcome))

const idsOf = (outcomes: readonly Outcome[]): readonly ItemId[] => [
  ...new Set(outcomes.map((outcome) => outcome.itemId)),
]

const state = ({ itemIds, before, passed, left, gap, countGap }: Difference): StatedDifference => ({
  itemIds,
  before,
  passed,
  left,
  gap,
  countGap,
})
