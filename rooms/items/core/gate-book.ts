import type { Finding } from '#kit/lint.ts'
import { type GateBook, gateFindings } from './findings.ts'
import type { Gate, GateId, GateRecord } from './gate.ts'
import type { ArrivalLine, Explanation, GateState, GateSummary, NamedItem, OutcomeLine } from './gate-view.ts'
import { targetsOf } from './inflows.ts'
import type { ItemId } from './item.ts'
import { type Reconciliation, reconcile, reconciles } from './reconcile.ts'
import { settle } from './settle.ts'

/** A gate as it is kept: a head's reason for leaving it open, and for each outcome the reason written later, if any. */
export interface StoredGate extends GateRecord {
  readonly openReason: string | null
  readonly explanations: readonly (Explanation | null)[]
}

/** A cycle's gates as they are kept, with all that is known of its items. */
export interface StoredBook extends GateBook {
  readonly records: readonly StoredGate[]
}

/**
 * How a gate stands: it reconciles; a head left it open in writing (미결); or something stays unexplained, which only
 * imported history may (architecture.md, "The thread"; domain.md section 7, "Nothing stops at 18:00").
 */
export function gateState(gate: Gate, reconciliation: Reconciliation, openReason: string | null): GateState {
  if (reconciles(reconciliation)) return 'reconciles'
  return gate.imported || openReason === null ? 'unexplained' : 'open'
}

/**
 * A cycle's gates in its order with both sides added up, how each stands, and how many findings stay there; `all` are
 * the whole book's.
 */
export function summariseGates(book: StoredBook, all: readonly Finding[] = gateFindings(book)): readonly GateSummary[] {
  return book.records.map(({ gate, openReason, arrivals, outcomes }) => {
    const reconciliation = reconcile(arrivals, outcomes)
    const state = gateState(gate, reconciliation, openReason)
    return { gate, state, openReason, reconciliation, findings: findingsAtGate(gate.id, book, all).length }
  })
}

/**
 * The findings of one gate: what its own entries show, and who entered there too late for the residents' vote; `all`
 * are the whole book's.
 */
export function findingsAtGate(
  gateId: GateId,
  book: GateBook,
  all: readonly Finding[] = gateFindings(book),
): readonly Finding[] {
  const record = book.records.find((one) => one.gate.id === gateId)
  if (record === undefined) return []
  const entered = new Set<string>(record.arrivals.filter((one) => one.via === 'entered').map((one) => one.itemId))
  const late = all.filter((finding) => finding.rule === 'entered-late' && entered.has(finding.subject.id))
  return [...gateFindings({ ...book, records: [record], aliases: [] }), ...late]
}

/** The findings on an item: its own, and those of an amount that it shares with another item. */
export function findingsOnItem(itemId: ItemId, book: GateBook): readonly Finding[] {
  const leads = book.records.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => (outcome.itemId === itemId ? (outcome.bundledWith ?? []) : [])),
  )
  const isShared = ({ rule, subject }: Finding) =>
    rule === 'bundled-amount' && leads.some((lead) => lead === subject.id)
  return gateFindings(book).filter(
    (finding) => (finding.subject.kind === 'item' && finding.subject.id === itemId) || isShared(finding),
  )
}

type TitleOf = (itemId: ItemId) => string

/** The first names of a cycle's items; an id where none is known. */
export function titlesOf(items: readonly { readonly id: ItemId; readonly title: string }[]): TitleOf {
  const titles = new Map(items.map((item) => [item.id, item.title]))
  return (itemId) => titles.get(itemId) ?? itemId
}

export const arrivalLines = ({ arrivals }: GateRecord, titleOf: TitleOf): ArrivalLine[] =>
  arrivals.map((arrival) => ({ ...arrival, title: titleOf(arrival.itemId) }))

/** A gate's outcomes as decided, numbered from 1: a reason written later stands apart from what was written then. */
export function outcomeLines({ arrivals, outcomes, explanations }: StoredGate, titleOf: TitleOf): OutcomeLine[] {
  const settled = settle(arrivals, outcomes)
  return outcomes.map((outcome, at) => {
    const { itemId, outcome: kind, count } = outcome
    const same = settled.find((one) => one.itemId === itemId && one.outcome === kind && one.count === count)
    const explanation = explanations[at] ?? null
    return {
      ...outcome,
      no: at + 1,
      title: titleOf(itemId),
      reason: explanation === null ? outcome.reason : null,
      follows: outcome.won === null ? (same?.won ?? null) : null,
      explanation,
    }
  })
}

/** The items that a gate names beyond those it decided on: what became of them, whose amount they share. */
export function namesAtGate({ arrivals, outcomes }: GateRecord, titleOf: TitleOf): NamedItem[] {
  const decided = new Set(outcomes.map((outcome) => outcome.itemId))
  const named = [
    ...arrivals.flatMap((arrival) => [arrival.itemId, ...arrival.sharesWith]),
    ...outcomes.flatMap(targetsOf),
  ]
  return [...new Set(named)].filter((id) => !decided.has(id)).map((itemId) => ({ itemId, title: titleOf(itemId) }))
}
