import type { Finding, Severity } from '#kit/lint.ts'
import { leftBehind } from './between-gates.ts'
import { type GateRecord, mainLine, reasonOf } from './gate.ts'
import type { Alias, Item, ItemId } from './item.ts'
import { type Origins, sourcesOf } from './origin.ts'
import { type Difference, reconcile } from './reconcile.ts'
import { cameWith, settle } from './settle.ts'

/** A cycle's gates with all that is known of its items. */
export interface GateBook {
  readonly records: readonly GateRecord[]
  readonly items: readonly Item[]
  readonly aliases: readonly Alias[]
  readonly origins: Origins
}

export const gateRules = {
  'gate-unexplained-count': 'error',
  'gate-unexplained-won': 'error',
  'rejection-without-reason': 'warning',
  'amount-changed-without-reason': 'warning',
  'entered-late': 'warning',
  'left-behind': 'warning',
  'bundled-amount': 'note',
  'adjusted-above-request': 'note',
  'inferred-alias': 'note',
} as const satisfies Readonly<Record<string, Severity>>
export type GateRule = keyof typeof gateRules

type Params = Finding['params']

/**
 * Lists what a cycle's gates leave open, as findings (counts in items, amounts in won): what no gate explains, missing
 * reasons, late entries, items lost between gates, bundled amounts, adjustments above the request and aliases that we
 * concluded ourselves. They show and are never filled in (architecture.md, "The thread"; domain.md section 2).
 */
export function gateFindings(book: GateBook): readonly Finding[] {
  const names = new Map<string, string>([
    ...book.items.map((item): [string, string] => [item.id, item.title]),
    ...book.records.map(({ gate }): [string, string] => [gate.id, gate.name]),
  ])
  const title = (id: string): string => names.get(id) ?? id
  return [
    ...book.records.toSorted((a, b) => a.gate.order - b.gate.order).flatMap((record) => recordFindings(record, title)),
    ...enteredLate(book).map(({ itemId, gate }) => onItem('entered-late', itemId, { item: title(itemId), gate })),
    ...leftBehind(book.records).map(({ itemId, gateId, closingId }) =>
      onItem('left-behind', itemId, { item: title(itemId), gate: title(gateId), closing: title(closingId) }),
    ),
    ...book.aliases
      .filter((alias) => alias.certainty === 'inferred')
      .map(({ itemId, title: alias, where }) =>
        onItem('inferred-alias', itemId, { item: title(itemId), alias, where }),
      ),
  ]
}

function recordFindings(record: GateRecord, title: (id: string) => string): readonly Finding[] {
  const { gate, arrivals, outcomes } = record
  const { carried, entered, unexplained, differences } = reconcile(arrivals, outcomes)
  const findings: Finding[] = []
  const { count, countUp, countDown, won, wonUp, wonDown } = unexplained
  const onGate = (rule: GateRule, came: number, net: number, up: number, down: number): Finding => ({
    rule,
    severity: gateRules[rule],
    subject: { kind: 'gate', id: gate.id },
    stated: String(came - net),
    computed: String(came),
    params: { gate: gate.name, net, up, down },
  })
  if (countUp + countDown > 0) {
    findings.push(onGate('gate-unexplained-count', carried.count + entered.count, count, countUp, countDown))
  }
  if (wonUp + wonDown > 0) {
    findings.push(onGate('gate-unexplained-won', carried.won + entered.won, won, wonUp, wonDown))
  }
  for (const outcome of settle(arrivals, outcomes)) {
    const about = { item: title(outcome.itemId), gate: gate.name }
    if (outcome.outcome === 'rejected' && reasonOf(outcome) === null) {
      const amount = outcome.won === null ? {} : { won: outcome.won }
      findings.push(onItem('rejection-without-reason', outcome.itemId, { ...about, count: outcome.count, ...amount }))
    }
    const { requested, adjusted } = { requested: outcome.requested ?? null, adjusted: outcome.adjusted ?? null }
    if (requested !== null && adjusted !== null && adjusted > requested) {
      findings.push(onItem('adjusted-above-request', outcome.itemId, { ...about, requested, adjusted }))
    }
  }
  const changed = differences.filter((one) => one.cause === 'changed' && !one.explained)
  return [...findings, ...changed.map((one) => changedAmount(one, gate.name, title)), ...bundles(record, title)]
}

const changedAmount = (one: Difference, gate: string, title: (id: string) => string): Finding => {
  const [before, after] = [Number(one.before), one.passed]
  const params = { items: one.itemIds.map(title).join(', '), gate, before, after }
  return onItem('amount-changed-without-reason', String(one.itemIds[0]), params, String(after), String(before))
}

function bundles({ gate, outcomes }: GateRecord, title: (id: string) => string): readonly Finding[] {
  const leads = new Set(outcomes.flatMap((outcome) => outcome.bundledWith ?? []))
  return [...leads].map((lead) => {
    const members = outcomes.filter((outcome) => outcome.itemId === lead || outcome.bundledWith === lead)
    const items = [...new Set([lead, ...members.map((member) => member.itemId)])].map(title).join(', ')
    return onItem('bundled-amount', lead, { items, gate: gate.name, won: cameWith(members) ?? 0 })
  })
}

/** Items first seen after the first ballot, other than those made of earlier ones: nobody could vote on them. */
function enteredLate({ records, origins }: GateBook): readonly { itemId: ItemId; gate: string }[] {
  const line = mainLine(records)
  const ballot = line.findIndex((record) => record.gate.kind === 'ballot')
  if (ballot === -1) return []
  return line
    .slice(ballot + 1)
    .flatMap(({ gate, arrivals }) =>
      arrivals
        .filter((arrival) => arrival.via === 'entered' && arrival.count > 0 && !isMade(origins, arrival.itemId))
        .map((arrival) => ({ itemId: arrival.itemId, gate: gate.name })),
    )
}

const isMade = (origins: Origins, id: ItemId): boolean => {
  const origin = origins.get(id)
  return origin?.kind !== 'continued' && sourcesOf(origin).length > 0
}

const onItem = (rule: GateRule, id: string, params: Params, stated?: string, computed?: string): Finding => ({
  rule,
  severity: gateRules[rule],
  subject: { kind: 'item', id },
  ...(stated === undefined ? {} : { stated }),
  ...(computed === undefined ? {} : { computed }),
  params,
})
