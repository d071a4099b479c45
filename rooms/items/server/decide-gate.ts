import { type CommandContext, handleCommandOn, type QueryContext, type SearchEntry } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import { standingTo } from '#kit/own-unit.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideGate } from '../contract.ts'
import { appearingAt } from '../core/appearing.ts'
import { arrivalsAt, type Known } from '../core/arrivals.ts'
import { decideGate as decide } from '../core/decide-gate.ts'
import type { Gate } from '../core/gate.ts'
import { gateState } from '../core/gate-book.ts'
import { gateTold } from '../core/gate-told.ts'
import { targetsOf } from '../core/inflows.ts'
import type { ItemId } from '../core/item.ts'
import { madeBefore } from '../core/made-before.ts'
import { sourcesOf } from '../core/origin.ts'
import * as gates from '../store/gate-queries.ts'
import * as lines from '../store/line-queries.ts'
import * as store from '../store/queries.ts'
import { decidedGate, decidingDepartments } from './decided-rows.ts'

type Input = InputOf<typeof decideGate>

/** One decision at a time in a cycle: what history says when it is read must still hold when it is written. */
export const decideGateWith = (proposersOf: ProposersOf) =>
  handleCommandOn(decideGate, decidedGate, async (context, input) => {
    const { trx, districtId, actor } = context
    const { gateId, entries, outcomes: stated, openReason, ...parts } = input
    const gate: Gate = { id: gateId, ...parts }
    await gates.lockCycle(trx, districtId, gate.cycleId)
    if ((await gates.findGate(trx, districtId, gateId)) !== null) return refuse({ kind: 'gate-id-taken', gateId })

    const known = await loadKnown(context, input)
    const made = madeBefore(gate, [...entries, ...stated.map(({ itemId }) => itemId)], stated, known)
    const outcomes = [...stated, ...made]
    const here = [...entries, ...made.map(({ itemId }) => itemId)]
    const arrivals = arrivalsAt(gate, appearingAt(gate, here, outcomes, known), outcomes, known)
    if (!arrivals.ok) return arrivals
    const by = standingTo(actor, await decidingDepartments(context, gate))
    const open = openReason === null ? null : { text: openReason, by }
    const decided = decide(gate, arrivals.value, outcomes, known.records, open)
    if (!decided.ok) return decided

    const state = gateState(gate, decided.value, openReason)
    const kept = state === 'open' ? openReason : null
    await gates.insertGate(trx, districtId, { gate, openReason: kept, arrivals: arrivals.value, outcomes })
    const links = outcomes.flatMap((outcome) => targetsOf(outcome).map((into) => ({ source: outcome.itemId, into })))
    const isNew = ({ source, into }: (typeof links)[number]) => !sourcesOf(known.origins.get(into)).includes(source)
    await lines.linkItems(trx, districtId, gateId, links.filter(isNew))
    // What went into another before was told when that was made.
    const whose = await proposersOf(
      context,
      stated.map(({ itemId }) => itemId),
    )
    const itemIds = new Set(arrivals.value.map((arrival) => arrival.itemId))
    return ok({
      reply: { gateId, state, reconciliation: decided.value },
      about: [{ kind: 'gate', id: gateId }, ...[...itemIds].map((id) => ({ kind: 'item', id }))],
      index: [gateEntry(gate)],
      tell: [
        ...stated.flatMap((outcome) => gateTold(gate, outcome, whose.get(outcome.itemId))),
        ...made.flatMap((outcome) => gateTold(gate, outcome)),
      ],
    })
  })

/** Whose proposals some items are, as `apps/` hands it in: a room below keeps proposals. */
export type ProposersOf = (
  context: QueryContext,
  itemIds: readonly ItemId[],
) => Promise<ReadonlyMap<ItemId, readonly AccountId[]>>

/** The cycle's history, and the items that it or the input names. */
async function loadKnown({ trx, districtId }: CommandContext, { cycleId, entries, outcomes }: Input): Promise<Known> {
  const own = await store.itemsOfCycle(trx, districtId, cycleId)
  const ownIds = new Set(own.map((item) => item.id))
  const named = [...entries, ...outcomes.map((outcome) => outcome.itemId)].filter((id) => !ownIds.has(id))
  const others = await store.itemsById(trx, districtId, named)
  return {
    items: new Map([...own, ...others].map((item) => [item.id, item])),
    origins: await store.originsOf(trx, districtId, [...ownIds]),
    records: await gates.gatesOfCycle(trx, districtId, cycleId),
  }
}

const gateEntry = (gate: Gate): SearchEntry => ({
  kind: 'gate',
  id: gate.id,
  title: gate.name,
  text: gate.decider,
  path: `/gates/${gate.id}`,
})
