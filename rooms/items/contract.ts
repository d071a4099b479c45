import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate, Period } from '#kit/korean-date.ts'
import { Finding, Severity } from '#kit/lint.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { ArrivalRefused } from './core/arrivals.ts'
import { ConcealItemRefused } from './core/conceal-item.ts'
import { GateRefused } from './core/decide-gate.ts'
import { EnterItemRefused, RenameItemRefused } from './core/enter-item.ts'
import { ExplainOutcomeRefused } from './core/explain-outcome.ts'
import { Gate, GateId, GateKind, OutcomeKind } from './core/gate.ts'
import * as view from './core/gate-view.ts'
import { Alias, Certainty, CycleKey, Item, ItemId, ItemKind } from './core/item.ts'
import { Origin } from './core/origin.ts'
import * as may from './core/permissions.ts'
import { TraceStepView } from './core/thread-view.ts'

const line = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(4000)
const amount = PlannedWon.nullable().default(null)
const count = z.int().min(1).max(100_000)
const noSuchItem = z.object({ kind: z.literal('item-not-found'), itemId: ItemId })
const noSuchGate = z.object({ kind: z.literal('gate-not-found'), gateId: GateId })
const paging = {
  page: z.int().min(1).max(100_000).default(1),
  size: z.int().min(1).max(200).default(30),
}

export const enterItem = command({
  name: 'items.enter-item',
  title: { ko: '의제를 등록한다', en: 'Enter an item' },
  permission: may.mayEnterItem,
  input: z.strictObject({
    itemId: ItemId,
    cycleId: CycleKey,
    kind: ItemKind,
    title: line,
    /** Above 1 for a counted group: so many ideas that the paper does not name one by one. */
    count: count.default(1),
    enteredOn: Period,
    requested: amount,
    /** The body whose item it is, a subcommittee for instance. */
    bodyId: z.string().min(1).max(64).nullable().default(null),
    departmentNames: z.array(line).max(30).default([]),
    certainty: Certainty.default('stated'),
    origin: Origin.default({ kind: 'submitted' }),
  }),
  reply: z.object({ itemId: ItemId }),
  refusal: EnterItemRefused,
})

export const renameItem = command({
  name: 'items.rename-item',
  title: { ko: '의제의 다른 이름을 적는다', en: 'Record another name of an item' },
  permission: may.mayRenameItem,
  input: z.strictObject({
    itemId: ItemId,
    title: line,
    /** Since when it bears the name; null where the paper does not say. */
    from: Period.nullable().default(null),
    /** Where the name stands. */
    where: line,
    certainty: Certainty.default('stated'),
  }),
  reply: z.object({ itemId: ItemId }),
  refusal: RenameItemRefused,
})

/** Part of hiding the proposal that it was: everyone reads a fixed word in place of its names, until it is shown again. */
export const concealItem = command({
  name: 'items.conceal-item',
  title: { ko: '의제의 이름을 가리거나 다시 보인다', en: 'Conceal the names of an item, or show them again' },
  permission: may.mayConcealItem,
  input: z.strictObject({ itemId: ItemId, concealed: z.boolean() }),
  reply: z.object({ itemId: ItemId }),
  refusal: ConcealItemRefused,
})

export const decideGate = command({
  name: 'items.decide-gate',
  title: { ko: '관문의 결과를 정한다', en: 'Decide a gate' },
  permission: may.mayDecideGate,
  proof: 'fresh',
  input: z.strictObject({
    gateId: GateId,
    cycleId: CycleKey,
    name: line,
    /** The gate's place in its cycle, from 0, unique there. */
    order: z.int().min(0).max(10_000),
    period: Period,
    decider: line,
    meetingId: z.string().min(1).max(64).nullable().default(null),
    kind: GateKind,
    /** History typed in from a paper: there, and only there, things may stay unexplained. */
    imported: z.boolean().default(false),
    /**
     * Items that stand here beyond those that an outcome names and history brings: every item that enters here for the
     * first time, the group from which others are carved, what came and got no outcome.
     */
    entries: z.array(ItemId).max(2000).default([]),
    outcomes: z
      .array(
        z
          .strictObject({
            itemId: ItemId,
            outcome: OutcomeKind,
            count: count.default(1),
            requested: amount,
            adjusted: amount,
            /** The decided amount; for what leaves, the amount that leaves; null where the paper states none. */
            won: amount,
            into: z.array(ItemId).min(1).max(100).nullable().default(null),
            reason: prose.nullable().default(null),
            reasonCode: z.string().trim().min(1).max(60).nullable().default(null),
            conditional: z.boolean().default(false),
            bundledWith: ItemId.nullable().default(null),
          })
          // Only a merge or a split leads into other items.
          .refine(({ outcome, into }) => into === null || outcome === 'merged' || outcome === 'split', {
            path: ['into'],
          }),
      )
      .max(2000)
      .default([]),
    /** A head's written reason for letting a gate pass that does not reconcile; it then shows as open (미결). */
    openReason: prose.nullable().default(null),
  }),
  reply: z.object({ gateId: GateId, state: view.GateState, reconciliation: view.ReconciliationView }),
  refusal: z.discriminatedUnion('kind', [...ArrivalRefused.options, ...GateRefused.options]),
})

/** A written reason for an outcome that had none; it takes force on the day of the command. */
export const explainOutcome = command({
  name: 'items.explain-outcome',
  title: { ko: '빠진 사유를 적는다', en: 'Write a missing reason' },
  permission: may.mayExplainFinding,
  input: z.strictObject({
    gateId: GateId,
    /** Which of the gate's outcomes, from 1. */
    no: z.int().min(1).max(10_000),
    reason: prose,
    /** By which decision or paper the reason is known. */
    basis: line,
  }),
  reply: z.object({ gateId: GateId, no: z.int(), state: view.GateState }),
  refusal: ExplainOutcomeRefused,
})

const ItemLine = z.object({ item: Item, origin: Origin, standing: view.StandingView })
const FindingLine = Finding.extend({
  sentence: z.object({ ko: z.string(), en: z.string() }),
  /** The page of what it is about, below the district's address. */
  path: z.string(),
})

export const listItems = query({
  name: 'items.list-items',
  title: { ko: '의제 목록을 본다', en: 'List the items' },
  permission: may.maySeeItems,
  input: z.object({
    cycle: CycleKey.optional(),
    kind: ItemKind.optional(),
    /** Only what came to this gate. */
    gate: GateId.optional(),
    /** Part of the title or of another name. */
    q: z.string().trim().max(100).optional(),
    ...paging,
  }),
  reply: z.object({
    items: z.array(ItemLine),
    /**
     * Of everything the filter lets through: entries, the ideas they count, and what they ask for. What is named out of a
     * group that is let through as well is counted within the group.
     */
    total: z.object({ items: z.int(), count: z.int(), requested: Won }),
    page: z.int(),
    pages: z.int(),
  }),
  refusal: noRefusals,
})

export const seeItem = query({
  name: 'items.see-item',
  title: { ko: '의제를 본다', en: 'See an item' },
  permission: may.maySeeItems,
  input: z.object({ itemId: ItemId }),
  reply: z.object({
    item: Item,
    aliases: z.array(Alias),
    origin: Origin,
    cameFrom: z.array(view.NamedItem),
    became: z.array(view.NamedItem.extend({ standing: view.StandingView })),
    /** What came to each gate under this item, and what was decided on it, in the order of the gates. */
    gates: z.array(z.object({ gate: Gate, arrivals: z.array(view.ArrivalLine), outcomes: z.array(view.OutcomeLine) })),
    /** Items with which it shares an amount somewhere. */
    sharesWith: z.array(view.NamedItem),
    standing: view.StandingView,
    findings: z.array(FindingLine),
    proposal: z.object({ path: z.string(), takesSupport: z.boolean() }).nullable(),
  }),
  refusal: noSuchItem,
})

export const listGates = query({
  name: 'items.list-gates',
  title: { ko: '관문 목록을 본다', en: 'List the gates' },
  permission: may.maySeeItems,
  input: z.object({ cycle: CycleKey }),
  reply: z.object({
    gates: z.array(
      view.GateSummary.extend({ arrivals: z.array(view.ArrivalLine), outcomes: z.array(view.OutcomeLine) }),
    ),
  }),
  refusal: noRefusals,
})

export const seeGate = query({
  name: 'items.see-gate',
  title: { ko: '관문을 본다', en: 'See a gate' },
  permission: may.maySeeItems,
  input: z.object({ gateId: GateId }),
  reply: view.GateSummary.omit({ findings: true }).extend({
    arrivals: z.array(view.ArrivalLine),
    outcomes: z.array(view.OutcomeLine),
    /** What this gate names beyond its arrivals: what something became. */
    names: z.array(view.NamedItem),
    findings: z.array(FindingLine),
  }),
  refusal: noSuchGate,
})

export const seePipeline = query({
  name: 'items.see-pipeline',
  title: { ko: '의제가 지나온 길을 본다', en: 'See the pipeline' },
  permission: may.maySeeItems,
  /** Without a cycle the one whose gates are the latest. */
  input: z.object({ cycle: CycleKey.optional() }),
  reply: z.object({
    cycleId: CycleKey.nullable(),
    /** Every cycle that has a gate, the latest first. */
    cycles: z.array(
      z.object({
        cycleId: CycleKey,
        /** Null where no cycle of that id was opened. */
        name: z.string().nullable(),
        ...{ from: LocalDate, until: LocalDate, gates: z.int() },
      }),
    ),
    gates: z.array(view.GateSummary),
    /** What goes from gate to gate; from null: entered there. */
    flows: z.array(z.object({ from: GateId.nullable(), to: GateId, count: z.int(), won: Won })),
    /** All that entered at any gate, and what the last gate that moves items let pass. */
    entered: view.TallyView,
    passed: view.TallyView,
    findings: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  }),
  refusal: noRefusals,
})

export const traceItem = query({
  name: 'items.trace-item',
  title: { ko: '의제의 실을 따라간다', en: 'Follow the thread of an item' },
  permission: may.maySeeItems,
  input: z.object({
    itemId: ItemId,
    /** The id of a step: the directions are then told from it. */
    focus: z.string().max(200).optional(),
  }),
  reply: z.object({ item: view.NamedItem, related: z.array(view.NamedItem), steps: z.array(TraceStepView) }),
  refusal: noSuchItem,
})

export const findByName = query({
  name: 'items.find-by-name',
  title: { ko: '이름으로 의제를 찾는다', en: 'Find an item by its name' },
  permission: may.maySeeItems,
  input: z.object({ name: z.string().trim().min(1).max(300), cycle: CycleKey.optional() }),
  /** One candidate settles it; several share the name; a certain reading first, a title before another name. */
  reply: z.object({
    candidates: z.array(view.NamedItem.extend({ via: z.enum(['title', 'alias']), certainty: Certainty })),
  }),
  refusal: noRefusals,
})

export const listFindings = query({
  name: 'items.list-findings',
  title: { ko: '의제와 관문에서 확인할 것을 본다', en: 'List the findings on items and gates' },
  permission: may.maySeeItems,
  input: z.object({
    cycle: CycleKey.optional(),
    severity: Severity.optional(),
    rule: z.string().max(60).optional(),
  }),
  reply: z.object({
    findings: z.array(FindingLine),
    total: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  }),
  refusal: noRefusals,
})
